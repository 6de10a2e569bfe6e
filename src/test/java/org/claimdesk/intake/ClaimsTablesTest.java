package org.claimdesk.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.claimdesk.journal.Reviewer;
import org.claimdesk.problem.Headway;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.report.Desk;
import org.claimdesk.review.Judgement;
import org.claimdesk.review.Reading;
import org.claimdesk.source.SourceField;
import org.claimdesk.tabular.Column;
import org.claimdesk.tabular.TabularInput;
import org.junit.jupiter.api.Test;

class ClaimsTablesTest {

  private static final String HEADER =
      "id,claim,verdict,justification,correction,state,marked_by,marked_at,second_reader,sources";
  private static final String SOURCE =
      ",source_1_url,source_1_title,source_1_stance,source_1_quote";

  private static ClaimsTable open(String name, String text) {
    return new ClaimsTables(() -> Desk.SCALE, Headway.UNTOLD)
        .open(
            TabularInput.stream(name, new ByteArrayInputStream(text.getBytes(UTF_8))),
            FileForm.UNKNOWN,
            new Unsigned(() -> new Reviewer("eve"), Desk.NOON));
  }

  private static List<IncomingRow> rows(String name, String text) {
    List<IncomingRow> rows = new ArrayList<>();
    try (ClaimsTable table = open(name, text)) {
      table.forEachRow(rows::add);
    }
    return rows;
  }

  private static DeskWork work(String text) {
    return rows("report.csv", text).get(0).work().orElseThrow();
  }

  @Test
  void takesAVerdictColumnAloneForTheFilesOwn() {
    ClaimsTable table = open("claims.csv", "id,claim,verdict\nA,x,true\n");

    assertThat(table.isReport()).isFalse();
    assertThat(table.columns()).extracting(Column::name).containsExactly("id", "claim", "verdict");
  }

  @Test
  void signsAVerdictThatTheReportLeavesUnsigned() {
    Judgement judgement =
        work(HEADER + "\nA,x,Barely True,,,marked,,,,0\n").review().judgement().orElseThrow();

    assertThat(judgement)
        .isEqualTo(
            new Judgement("mostly-false", "Barely True", new Reviewer("eve"), Desk.NOON, ""));
  }

  @Test
  void takesAnApprovalForTheSameVerdictOnceMore() {
    DeskWork work = work(HEADER + "\nA,x,false,,,approved,ana,2014-07-03T12:00:00Z,Bo,0\n");

    assertThat(work.review().second()).map(Reading::verdict).contains("false");
  }

  @Test
  void leavesOutASecondReadingWhoseVerdictThePlainReportDoesNotSay() {
    DeskWork work = work(HEADER + "\nA,x,false,,,disputed,ana,2014-07-03T12:00:00Z,Bo,0\n");

    assertThat(work.review().second()).isEmpty();
    assertThat(work.review().verdict()).contains("false");
  }

  @Test
  void keepsAStaleVerdictStale() {
    DeskWork work = work(HEADER + "\nA,x,false,,,stale,ana,2014-07-03T12:00:00Z,,0\n");

    assertThat(work.reviewOf("x").judgement()).map(Judgement::text).contains("");
  }

  @Test
  void takesATitleWithoutAnAddressForAWork() {
    DeskWork work = work(HEADER + SOURCE + "\nA,x,,,,open,,,,1,,The Almanac,context,p. 3\n");

    assertThat(work.sources())
        .containsExactly(
            Desk.source(
                1,
                SourceField.WORK,
                "The Almanac",
                SourceField.STANCE,
                "context",
                SourceField.QUOTE,
                "p. 3"));
  }

  @Test
  void tellsAllThatIsWrongInAllRows() {
    String report =
        HEADER
            + SOURCE
            + "\nA,x,Full Flop,,,marked,ana,yesterday,,0,,,,\n"
            + "B,y,true,,,marked,ana,2014-07-03T12:00:00Z,,1,https://a.example,,maybe,\n"
            + "C,z,true,,,done,ana,2014-07-03T12:00:00Z,,1,,,,words\n";

    ProblemException thrown =
        catchThrowableOfType(ProblemException.class, () -> rows("report.csv", report));

    assertThat(thrown.problems())
        .extracting(Problem::headline)
        .satisfiesExactlyInAnyOrder(
            what -> assertThat(what).startsWith("report.csv:2: verdict: \"Full Flop\""),
            what -> assertThat(what).startsWith("report.csv:2: marked_at: \"yesterday\""),
            what ->
                assertThat(what)
                    .startsWith("report.csv:3: source_1: no stance is called \"maybe\""),
            what -> assertThat(what).startsWith("report.csv:4: state: \"done\""),
            what -> assertThat(what).startsWith("report.csv:4: source_1: a source has no address"));
  }

  @Test
  void takesNoBeginningOfAVerdictInAFile() {
    assertThatThrownBy(() -> work(HEADER + "\nA,x,mostly,,,marked,,,,0\n"))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void takesTheGuardOffAReportWhoseCellsAllHaveIt() {
    List<IncomingRow> rows = rows("report.csv", HEADER + "\nA,'=2+3,true,'-so,,marked,ana,,,0\n");

    assertThat(rows.get(0).cells()).containsExactly("A", "=2+3");
    assertThat(rows.get(0).work().orElseThrow().review().justification()).contains("-so");
  }

  @Test
  void readsAReportAsItIsWhereACellLacksItsGuard() {
    List<IncomingRow> rows =
        rows("report.csv", HEADER + "\nA,'=2+3,,,,open,,,,0\nB,=raw,,,,open,,,,0\n");

    assertThat(rows).extracting(row -> row.cells().get(1)).containsExactly("'=2+3", "=raw");
  }

  @Test
  void leavesOtherFilesAsTheyAre() {
    List<IncomingRow> rows = rows("claims.csv", "id,claim\nA,'=2+3\n");

    assertThat(rows.get(0).cells()).containsExactly("A", "'=2+3");
  }

  @Test
  void keepsOwnColumnsThatSomebodyPutAfterTheDesks() {
    List<IncomingRow> rows =
        rows("report.csv", HEADER + ",remark\nA,x,true,,,marked,ana,,,0,mine,surplus\nB,y\n");

    assertThat(rows.get(0).cells()).containsExactly("A", "x", "mine", "surplus");
    assertThat(rows.get(0).found()).isEqualTo(12);
    assertThat(rows.get(1).cells()).containsExactly("B", "y");
  }

  @Test
  void readsObjectsThatAreNoReportFieldByField() {
    String lines =
        "{\"id\": 7, \"claim\": \"x\", \"verdict\": \"False\"}\n{\"claim\": \"y\", \"page\": null}\n";

    ClaimsTable table = open("claims.jsonl", lines);
    List<IncomingRow> rows = rows("claims.jsonl", lines);

    assertThat(table.isReport()).isFalse();
    assertThat(table.columns())
        .extracting(Column::header)
        .containsExactly("id", "claim", "verdict", "page");
    assertThat(rows).extracting(IncomingRow::line).containsExactly(1, 2);
    assertThat(rows)
        .extracting(IncomingRow::cells)
        .containsExactly(List.of("7", "x", "False", ""), List.of("", "y", "", ""));
  }

  @Test
  void readsJsonWithAByteOrderMark() {
    assertThat(rows("claims.json", "\uFEFF[{\"claim\": \"x\"}]")).hasSize(1);
  }

  @Test
  void saysOnWhichLineJsonIsNone() {
    assertThatThrownBy(() -> rows("claims.json", "[{\"claim\": \"x\"},\n{\"claim\" \"y\"}]"))
        .isInstanceOf(ProblemException.class)
        .hasMessageStartingWith("claims.json:2: this is no JSON");
    assertThatThrownBy(() -> rows("claims.json", ""))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("no claims");
    assertThatThrownBy(() -> rows("claims.jsonl", "{\"claim\"}\n7\n"))
        .isInstanceOf(ProblemException.class)
        .hasMessageStartingWith("claims.jsonl:1: this is no JSON");
  }

  @Test
  void refusesJsonThatIsNoUtf8() {
    byte[] latin = {'[', '{', '"', 'c', '"', ':', '"', (byte) 0xE9, '"', '}', ']'};

    assertThatThrownBy(
            () ->
                new ClaimsTables(() -> Desk.SCALE, Headway.UNTOLD)
                    .open(
                        TabularInput.stream("c.json", new ByteArrayInputStream(latin)),
                        FileForm.UNKNOWN,
                        new Unsigned(() -> new Reviewer("eve"), Desk.NOON)))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("UTF-8");
  }
}
