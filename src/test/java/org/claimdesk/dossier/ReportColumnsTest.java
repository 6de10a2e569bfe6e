package org.claimdesk.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.claimdesk.dossier.ReportColumns.Room;
import org.junit.jupiter.api.Test;

class ReportColumnsTest {

  @Test
  void namesTheColumnsOfAPlainReport() {
    List<String> names = ReportColumns.PLAIN.names(List.of("id", "claim"), new Room(1, 0));

    assertThat(names)
        .containsExactly(
            "verdict",
            "justification",
            "correction",
            "state",
            "marked_by",
            "marked_at",
            "second_reader",
            "sources",
            "source_1_url",
            "source_1_title",
            "source_1_stance",
            "source_1_quote");
  }

  @Test
  void putsAPrefixBeforeANameThatTheFileHasWhateverItsCase() {
    List<String> names =
        ReportColumns.PLAIN.names(List.of("claim", "Verdict", "desk_state"), new Room(0, 0));

    assertThat(names).startsWith("desk_verdict", "justification").contains("state");
  }

  @Test
  void prefixesAgainWhereThePrefixedNameIsTakenToo() {
    List<String> names =
        ReportColumns.PLAIN.names(List.of("verdict", "desk_verdict"), new Room(0, 0));

    assertThat(names).startsWith("desk_desk_verdict");
  }

  @Test
  void findsNoReportInAFileThatHasSomeOfTheColumns() {
    List<String> header = List.of("id", "claim", "verdict", "justification", "state", "sources");

    assertThat(ReportColumns.in(header)).isEmpty();
  }

  @Test
  void findsTheColumnsBeforeOneThatSomebodyAdded() {
    List<String> header = new ArrayList<>(List.of("id", "claim"));
    header.addAll(ReportColumns.PLAIN.names(header, new Room(2, 0)));
    header.add("remark");

    assertThat(ReportColumns.in(header))
        .contains(new ReportColumns.Block(ReportColumns.PLAIN, 2, new Room(2, 0)));
  }

  @Property
  void findsTheColumnsAgainWhateverTheFileCallsItsOwn(
      @ForAll("headers") List<String> own,
      @ForAll ReportColumns kind,
      @ForAll @IntRange(max = 3) int sources,
      @ForAll @IntRange(max = 2) int queries) {
    // without sources the two full ones are the same columns
    int some = kind == ReportColumns.FULL_WITHOUT_COPIES ? sources + 1 : sources;
    Room room = new Room(some, kind == ReportColumns.PLAIN ? 0 : queries);
    List<String> header = new ArrayList<>(own);
    header.addAll(kind.names(own, room));

    assertThat(ReportColumns.in(header)).contains(new ReportColumns.Block(kind, own.size(), room));
  }

  @Property
  void givesNoTwoColumnsOneName(@ForAll("headers") List<String> own, @ForAll ReportColumns kind) {
    List<String> names = kind.names(own, new Room(2, 0));

    assertThat(names).doesNotHaveDuplicates();
    assertThat(own).noneMatch(names::contains);
  }

  @Provide
  Arbitrary<List<String>> headers() {
    List<String> likely = new ArrayList<>(ReportColumns.FULL.names(List.of(), new Room(2, 2)));
    likely.addAll(
        ReportColumns.PLAIN.names(List.of("verdict", "state", "sources"), new Room(2, 0)));
    Arbitrary<String> one = Arbitraries.of(likely);
    Arbitrary<List<String>> some = one.list().uniqueElements().ofMaxSize(12);
    Arbitrary<List<String>> wholeBlock =
        Arbitraries.of(ReportColumns.values()).map(kind -> kind.names(List.of(), new Room(1, 0)));
    return Arbitraries.oneOf(some, wholeBlock);
  }
}
