package org.claimdesk.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimdesk.terminal.Listing.Column;
import org.junit.jupiter.api.Test;

class TableTest {

  private static final String LONG = "The tank was full at noon; ".repeat(40);

  @Test
  void standsInColumnsUnderAHeader() {
    Shown shown =
        Shown.onTerminal(80)
            .list(
                Shown.claims(
                    List.of(
                        List.of("C1", "mostly-true", "The tank was full"),
                        List.of("C2", "", "The valve was shut"))));

    assertThat(shown.out())
        .isEqualTo(
            """
            id  verdict      claim
            C1  mostly-true  The tank was full
            C2               The valve was shut
            """);
  }

  @Test
  void isNothingWithoutRows() {
    assertThat(Shown.onTerminal(80).list(Shown.claims(List.of())).out()).isEmpty();
  }

  @Test
  void cutsTheFlexibleColumnAtTheScreen() {
    Shown shown = Shown.onTerminal(30).list(Shown.claims(List.of(List.of("C1", "true", LONG))));

    assertThat(shown.lines())
        .containsExactly("id  verdict  claim", "C1  true     The tank was ful\u2026");
  }

  @Test
  void cutsOtherColumnsWhereTheFlexibleOnesHaveGivenAllTheyCan() {
    Shown shown =
        Shown.onTerminal(20)
            .list(Shown.claims(List.of(List.of("C1", "not-checkable", "Tea is nice to have"))));

    assertThat(shown.lines())
        .containsExactly("id  verdict  claim", "C1  not-ch\u2026  Tea is\u2026");
  }

  @Test
  void cutsNothingInAPipe() {
    Shown shown = Shown.inPipe("table").list(Shown.claims(List.of(List.of("C1", "true", LONG))));

    assertThat(shown.lines()).contains("C1  true     " + LONG.strip());
  }

  @Test
  void doesNotPadOtherRowsToAVeryLongCellInAPipe() {
    Shown shown =
        Shown.inPipe("table")
            .list(Shown.claims(List.of(List.of("C1", LONG, "one"), List.of("C2", "true", "two"))));

    assertThat(shown.lines())
        .contains("C1  " + LONG.strip() + "  one", "C2  true" + " ".repeat(58) + "two");
  }

  @Test
  void keepsALaterCellWholeThatIsWiderThanItsColumn() {
    List<List<String>> rows =
        Stream.concat(
                IntStream.range(0, 300).mapToObj(n -> List.of("C1", "true", "same")),
                Stream.of(List.of("KT-0001", "true", "later")))
            .toList();

    assertThat(Shown.onTerminal(40).list(Shown.claims(rows)).lines())
        .hasSize(302)
        .endsWith("C1  true     same", "KT-0001  true  later");
  }

  @Test
  void putsNumbersToTheRight() {
    Listing<Integer> numbers =
        new Listing<>(
            List.of(Column.number("n", String::valueOf), Column.of("unit", number -> "claims")),
            String::valueOf,
            number -> number,
            Optional.empty(),
            row -> List.of(7, 120).forEach(row));

    assertThat(Shown.onTerminal(40).list(numbers).lines())
        .containsExactly("  n  unit", "  7  claims", "120  claims");
  }

  @Test
  void alignsWideCharacters() {
    Shown shown =
        Shown.onTerminal(40)
            .list(
                Shown.claims(
                    List.of(List.of("\u5E02\u5834", "x", "one"), List.of("C2", "y", "two"))));

    assertThat(shown.lines())
        .containsExactly(
            "id    verdict  claim", "\u5E02\u5834  x        one", "C2    y        two");
  }

  @Test
  void marksLineBreaksInsideACell() {
    Shown shown =
        Shown.onTerminal(40).list(Shown.claims(List.of(List.of("S6", "", "First line\nsecond"))));

    assertThat(shown.lines()).endsWith("S6           First line\u23CEsecond");
  }

  @Test
  void isolatesRightToLeftCellsOnATerminalOnly() {
    Listing<List<String>> rows = Shown.claims(List.of(List.of("S2", "", "\u05D0\u05D1")));

    assertThat(Shown.onTerminal(40).list(rows).out()).contains("\u2068\u05D0\u05D1\u2069\n");
    assertThat(Shown.inPipe("table").list(rows).out()).doesNotContain("\u2068", "\u2069");
  }

  @Test
  void coloursHeaderAndVerdictsWhereColourIsAllowed() {
    ScreenOptions colour =
        new ScreenOptions(true, true, 40, true, false, Optional.empty(), Shown::ink);

    Shown shown = Shown.on(colour).list(Shown.claims(List.of(List.of("C1", "false", "false"))));

    assertThat(shown.lines())
        .containsExactly(
            "\u001B[1mid\u001B[0m  \u001B[1mverdict\u001B[0m  \u001B[1mclaim\u001B[0m",
            "C1  \u001B[31mfalse\u001B[0m    false");
  }
}
