package org.claimdesk.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.claimdesk.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScreenTest {

  private static final String SPIKED = "a,\"b\"\tc\n\u001B[2J\u202E\\";
  private static final Listing<List<String>> TWO =
      Shown.claims(List.of(List.of("C1", "true", SPIKED), List.of("C2", "", "plain")));

  @Test
  void givesTsvInAPipeWithOneLineARow() {
    assertThat(Shown.inPipe().list(TWO).lines())
        .containsExactly(
            "id\tverdict\tclaim", "C1\ttrue\ta,\"b\"\\tc\\n\\u001B[2J\\u202E\\\\", "C2\t\tplain");
  }

  @Test
  void givesATableOnATerminal() {
    assertThat(Shown.onTerminal(60).list(TWO).lines())
        .containsExactly(
            "id  verdict  claim",
            "C1  true     a,\"b\"\u2409c\u23CE\u241B[2J<U+202E>\\",
            "C2           plain");
  }

  @Test
  void keepsCsvExactInAPipe() {
    assertThat(Shown.inPipe("csv").list(TWO).out())
        .isEqualTo("id,verdict,claim\nC1,true,\"a,\"\"b\"\"\tc\n\u001B[2J\u202E\\\"\nC2,,plain\n");
  }

  @Test
  void marksWhatActsInCsvOnATerminal() {
    assertThat(Shown.onTerminal(60, "csv").list(TWO).out())
        .isEqualTo(
            "id,verdict,claim\n"
                + "C1,true,\"a,\"\"b\"\"\u2409c\n\u241B[2J<U+202E>\\\"\nC2,,plain\n");
  }

  @Test
  void givesJsonOneElementALine() {
    assertThat(Shown.inPipe("json").list(TWO).lines())
        .containsExactly(
            "[",
            "{\"id\":\"C1\",\"verdict\":\"true\","
                + "\"claim\":\"a,\\\"b\\\"\\tc\\n\\u001B[2J\\u202E\\\\\"},",
            "{\"id\":\"C2\",\"verdict\":\"\",\"claim\":\"plain\"}",
            "]");
  }

  @Test
  void givesAnEmptyArrayForNothing() {
    assertThat(Shown.inPipe("json").list(Shown.claims(List.of())).out()).isEqualTo("[]\n");
  }

  @Test
  void givesTheHeaderForNothingInTsvAndCsv() {
    Listing<List<String>> nothing = Shown.claims(List.of());

    assertThat(Shown.inPipe("tsv").list(nothing).out()).isEqualTo("id\tverdict\tclaim\n");
    assertThat(Shown.inPipe("csv").list(nothing).out()).isEqualTo("id,verdict,claim\n");
  }

  @Test
  void givesIdsOneALine() {
    Listing<List<String>> ids =
        Shown.claims(List.of(List.of("C 1", "", ""), List.of("C\n2", "", "")));

    assertThat(Shown.inPipe("ids").list(ids).out()).isEqualTo("C 1\nC\u23CE2\n");
  }

  @Test
  void showsPlainRowsUnlessAnotherFormatIsAskedFor() {
    Listing<List<String>> show =
        Shown.listing(
            row -> row.accept(List.of("C1", "true", "First\nsecond")),
            Optional.of((row, line) -> line.accept("claim  " + row.get(2))));

    assertThat(Shown.inPipe().list(show).out()).isEqualTo("claim  First\n       second\n");
    assertThat(Shown.inPipe("table").list(show).out()).startsWith("claim  First\n");
    assertThat(Shown.onTerminal(40).list(show).out()).startsWith("claim  First\n");
    assertThat(Shown.inPipe("tsv").list(show).lines()).contains("C1\ttrue\tFirst\\nsecond");
    assertThat(Shown.inPipe("ids").list(show).out()).isEqualTo("C1\n");
  }

  @Test
  void refusesAnUnknownFormatAndListsTheKnownOnes() {
    assertThatThrownBy(() -> Shown.inPipe("xml"))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refused -> {
              assertThat(refused).hasMessage("there is no format \"xml\"");
              assertThat(refused.problems().get(0).remedy())
                  .contains("--format takes one of table, tsv, csv, json, ids");
            });
  }

  @Test
  void sendsMessagesToStandardErrorAtOnce() {
    StringWriter err = new StringWriter();
    Writer buffered = new BufferedWriter(err);
    ScreenOptions pipe =
        new ScreenOptions(false, false, 80, false, false, Optional.empty(), Shown::ink);
    StringWriter out = new StringWriter();

    Screen.of(out, buffered, pipe, Pace.usual()).tell("2 claims\u001B[2J loaded");

    assertThat(err).hasToString("2 claims\u241B[2J loaded\n");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void silencesMessagesButNotComplaintsWhenQuiet() {
    Shown shown =
        Shown.on(new ScreenOptions(false, false, 80, false, true, Optional.empty(), Shown::ink));

    shown.screen().tell("2 claims loaded");
    shown.screen().complain("claimdesk: error: no claim C9");
    shown.screen().line("C1");

    assertThat(shown.err()).isEqualTo("claimdesk: error: no claim C9\n");
    assertThat(shown.out()).isEqualTo("C1\n");
  }

  @Test
  void judgesEachStreamByItself() {
    Shown shown =
        Shown.on(new ScreenOptions(true, false, 20, false, false, Optional.empty(), Shown::ink));
    String text = "one two three four five six";

    shown.screen().line(text);
    shown.screen().tell(text);

    assertThat(shown.lines()).containsExactly("one two three four", "five six");
    assertThat(shown.err()).isEqualTo(text + "\n");
    assertThat(shown.screen().onTerminal()).isTrue();
  }

  @Test
  void takesAnUnknownWidthAsEighty() {
    Shown shown = Shown.onTerminal(0);

    shown.screen().line("x".repeat(81));

    assertThat(shown.lines()).containsExactly("x".repeat(80), "x");
  }

  @Test
  void neverColoursAPipe() {
    Shown shown =
        Shown.on(new ScreenOptions(false, true, 80, true, false, Optional.of("table"), Shown::ink));

    assertThat(shown.list(TWO).out()).doesNotContain("\u001B");
  }

  @ParameterizedTest
  @ValueSource(strings = {"table", "tsv", "csv", "json", "ids"})
  void endsAtAClosedPipe(String format) throws IOException {
    Pipe pipe = Pipe.open();
    pipe.source().close();
    Writer out = new OutputStreamWriter(Channels.newOutputStream(pipe.sink()));
    Screen screen = Screen.of(out, Writer.nullWriter(), piped(format), Pace.usual());
    int[] asked = {0};

    assertThatThrownBy(
            () ->
                screen.list(
                    Shown.listing(
                        row ->
                            IntStream.range(0, 1_000_000)
                                .peek(n -> asked[0]++)
                                .forEach(n -> row.accept(List.of("C1", "true", "x"))),
                        Optional.empty())))
        .isInstanceOf(ClosedPipe.class);
    assertThat(asked[0]).isLessThan(100_000);
  }

  @Test
  void saysWhyAnAnswerCannotBeWritten() {
    Writer full =
        new Writer() {
          @Override
          public void write(char[] text, int from, int length) throws IOException {
            throw new IOException("No space left on device");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    Screen screen = Screen.of(full, Writer.nullWriter(), piped("csv"), Pace.usual());

    assertThatThrownBy(() -> screen.list(TWO))
        .isInstanceOf(ProblemException.class)
        .hasMessage("the answer cannot be written: No space left on device");
  }

  @Test
  void handsOnRowsAsTheyCome() {
    StringWriter out = new StringWriter();
    Screen screen = Screen.of(out, Writer.nullWriter(), piped("table"), Pace.usual());
    int[] shownBeforeTheEnd = {0};

    screen.list(
        Shown.listing(
            row -> {
              IntStream.range(0, 1000).forEach(n -> row.accept(List.of("C" + n, "", "x")));
              shownBeforeTheEnd[0] = (int) out.toString().lines().count();
            },
            Optional.empty()));

    assertThat(shownBeforeTheEnd[0]).isEqualTo(1001);
  }

  @Test
  void showsHostileCellsOnANarrowTerminal() throws IOException {
    List<List<String>> rows = hostileCells();

    Shown shown = Shown.onTerminal(60).list(Shown.claims(rows));

    assertThat(shown.lines())
        .hasSize(5)
        .allSatisfy(line -> assertThat(Width.of(line)).isLessThanOrEqualTo(60))
        .anySatisfy(line -> assertThat(line).contains("Pressure \u241B[31mhigh"))
        .anySatisfy(line -> assertThat(line).contains("The valve is \u2400 shut."))
        .anySatisfy(line -> assertThat(line).contains("Read <U+202E>elif.txt aloud."));
    assertThat(shown.out()).doesNotContain("\u001B", "\u202E", "\u0000", "\u0007");
  }

  @Test
  void keepsHostileCellsWholeInAPipe() throws IOException {
    List<List<String>> rows = hostileCells();

    assertThat(Shown.inPipe().list(Shown.claims(rows)).lines())
        .hasSize(5)
        .endsWith("N4\t\t" + rows.get(3).get(2));
    assertThat(Shown.inPipe("table").list(Shown.claims(rows)).out())
        .doesNotContain("\u001B")
        .contains(rows.get(3).get(2).strip());
    assertThat(Shown.inPipe("csv").list(Shown.claims(rows)).out()).contains(rows.get(0).get(2));
  }

  /** The claims of the case, as id, no verdict, claim; no cell there is quoted. */
  private static List<List<String>> hostileCells() throws IOException {
    Path file = Path.of("src/test/cases/terminal-hostile-cells/claims.csv");
    List<List<String>> rows =
        Files.readString(file, StandardCharsets.UTF_8)
            .lines()
            .skip(1)
            .map(line -> List.of(line.split(",", -1)))
            .map(cells -> List.of(cells.get(0), "", cells.get(1)))
            .toList();
    assertThat(rows).hasSize(4);
    assertThat(rows.get(3).get(2)).hasSize(102_400);
    return rows;
  }

  private static ScreenOptions piped(String format) {
    return new ScreenOptions(false, false, 80, false, false, Optional.of(format), Shown::ink);
  }

  @Test
  void letsAnExactTextOutToTheLetterInAPipe() throws IOException {
    Shown shown = Shown.inPipe();

    shown.screen().exact().write("a,\u001B[2J\r\nb");
    shown.screen().flush();

    assertThat(shown.out()).isEqualTo("a,\u001B[2J\r\nb");
  }

  @Test
  void marksWhatActsInAnExactTextOnATerminal() throws IOException {
    Shown shown = Shown.onTerminal(60);

    Writer exact = shown.screen().exact();
    exact.write("a,\u001B[2J\r\nb");
    exact.flush();

    assertThat(shown.out()).isEqualTo("a,\u241B[2J\nb");
  }
}
