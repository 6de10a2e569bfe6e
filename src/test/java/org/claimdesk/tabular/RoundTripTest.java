package org.claimdesk.tabular;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;

class RoundTripTest {

  @Property(tries = 150)
  void readsBackWhatIsWrittenInAnyDialect(
      @ForAll("tables") List<List<String>> table, @ForAll("dialects") Dialect dialect)
      throws IOException {
    assumeNoSecondHeader(table, dialect);
    String text = written(table, dialect);
    assumeNoOtherFormat(text);

    Table read = Table.ofText(text, told(dialect, dialect.header()));

    assertThat(read.file().dialect()).isEqualTo(dialect);
    assertThat(allCells(read)).isEqualTo(table.stream().filter(row -> !blank(row)).toList());
  }

  @Property(tries = 100)
  void readsBackWhatIsWrittenInAnyEncoding(
      @ForAll("tables") List<List<String>> table,
      @ForAll("dialects") Dialect dialect,
      @ForAll("encodings") Charset encoding)
      throws IOException {
    assumeNoSecondHeader(table, dialect);
    String text = written(table, dialect);
    assumeNoOtherFormat(text);

    Table read =
        Table.ofBytes(("\uFEFF" + text).getBytes(encoding), told(dialect, dialect.header()));

    assertThat(allCells(read)).isEqualTo(table.stream().filter(row -> !blank(row)).toList());
    assertThat(read.refused()).isEmpty();
  }

  @Provide
  Arbitrary<Charset> encodings() {
    return Arbitraries.of(UTF_8, UTF_16LE, UTF_16BE);
  }

  /** The header once more, as in files that were put together, is no row. */
  private static void assumeNoSecondHeader(List<List<String>> table, Dialect dialect) {
    Assume.that(!dialect.header() || !table.subList(1, table.size()).contains(table.get(0)));
  }

  /** What looks like JSON or HTML is refused as that. */
  private static void assumeNoOtherFormat(String text) {
    Assume.that(text.stripLeading().isEmpty() || "[{<".indexOf(text.stripLeading().charAt(0)) < 0);
  }

  @Property(tries = 300)
  void countsEachRecordOnceHoweverBrokenItIs(@ForAll("scraps") String text) {
    List<Row> rows = new ArrayList<>();
    try (TabularInput input =
        TabularInput.stream("claims.csv", new ByteArrayInputStream(text.getBytes(UTF_8)))) {
      List<Problem> refused = new ArrayList<>();
      Tally tally = TabularFile.open(input, Table.NO_HEADER).forEachRow(rows::add, refused::add);

      assertThat(tally.rows()).isEqualTo(rows.size());
      assertThat(tally.refused()).isEqualTo(refused.size());
      assertThat(refused).allMatch(it -> it.where().orElseThrow().line().isPresent());
    } catch (ProblemException e) {
      assertThat(e.problems()).isNotEmpty();
    }
  }

  private static ReadOptions told(Dialect dialect, boolean header) {
    return ReadOptions.defaults()
        .delimiter(Optional.of(dialect.delimiter()))
        .header(Optional.of(header));
  }

  @Property(tries = 150)
  void findsTheDialectOfATableOfWords(
      @ForAll("words") List<List<String>> table, @ForAll("dialects") Dialect dialect)
      throws IOException {
    assumeNoSecondHeader(table, dialect);
    String text = written(table, dialect);

    Table read = Table.ofText(text, ReadOptions.defaults().header(Optional.of(dialect.header())));

    assertThat(read.file().dialect()).isEqualTo(dialect);
    assertThat(allCells(read)).isEqualTo(table);
  }

  @Property(tries = 150)
  void startsEachRowOnItsLine(
      @ForAll("tables") List<List<String>> table, @ForAll("dialects") Dialect dialect)
      throws IOException {
    String text = written(table, dialect);
    assumeNoOtherFormat(text);

    Table read = Table.ofText(text, told(dialect, false));

    for (Row row : read.rows()) {
      String fromItsLine = fromLine(text, row.line());
      Table again = Table.ofText("\uFEFF" + fromItsLine, told(dialect, false));
      assertThat(again.rows().get(0).cells()).isEqualTo(row.cells());
    }
  }

  @Property(tries = 300)
  void givesRowsOrAProblemForAnyBytes(@ForAll byte[] bytes) {
    Throwable thrown = catchThrowable(() -> Table.ofBytes(bytes, ReadOptions.defaults()));

    assertThat(thrown).satisfiesAnyOf(RoundTripTest::isNothing, RoundTripTest::isProblem);
  }

  @Property(tries = 300)
  void givesRowsOrAProblemForAnyMixOfQuotesAndDelimiters(@ForAll("scraps") String text) {
    Throwable thrown = catchThrowable(() -> Table.ofText(text));

    assertThat(thrown).satisfiesAnyOf(RoundTripTest::isNothing, RoundTripTest::isProblem);
    if (thrown instanceof ProblemException exception) {
      assertThat(exception).hasMessageNotContaining("cannot be read");
    }
  }

  @Provide
  Arbitrary<List<List<String>>> tables() {
    Arbitrary<String> signs =
        Arbitraries.strings().withChars(",;\t\"\r\n 'a\uFEFF\uFFFE").ofMaxLength(6);
    Arbitrary<String> anyText =
        Arbitraries.integers()
            .between(1, Character.MAX_CODE_POINT)
            .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
            .map(Character::toString)
            .list()
            .ofMaxSize(6)
            .map(characters -> String.join("", characters));
    return Arbitraries.oneOf(signs, anyText)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .filter(table -> !table.stream().allMatch(RoundTripTest::blank));
  }

  @Provide
  Arbitrary<List<List<String>>> words() {
    Arbitrary<String> word =
        Arbitraries.strings().withChars("abc\"\n").ofMinLength(1).ofMaxLength(6);
    return Arbitraries.integers()
        .between(2, 5)
        .flatMap(
            width ->
                word.map(letters -> "w" + letters)
                    .list()
                    .ofSize(width)
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(6));
  }

  @Provide
  Arbitrary<Dialect> dialects() {
    return Combinators.combine(
            Arbitraries.of(',', ';', '\t', '|'),
            Arbitraries.of("\n", "\r\n", "\r"),
            Arbitraries.of(true, false))
        .as(Dialect::new);
  }

  @Provide
  Arbitrary<String> scraps() {
    return Arbitraries.strings().withChars("\"\",;\t\r\n a").ofMaxLength(20);
  }

  private static List<List<String>> allCells(Table read) {
    List<List<String>> all = new ArrayList<>(read.cells());
    if (read.file().dialect().header()) {
      all.add(0, read.file().headerCells());
    }
    return all;
  }

  private static boolean blank(List<String> row) {
    return row.stream().allMatch(String::isBlank);
  }

  private static String written(List<List<String>> table, Dialect dialect) throws IOException {
    StringBuilder out = new StringBuilder();
    CsvWriter writer = new CsvWriter(out, dialect.delimiter(), dialect.lineEnding());
    for (List<String> row : table) {
      writer.row(row);
    }
    return out.toString();
  }

  private static String fromLine(String text, int line) {
    String[] lines = text.split("(?<=\n)|(?<=\r)(?!\n)", -1);
    return String.join("", List.of(lines).subList(line - 1, lines.length));
  }

  private static void isNothing(Throwable thrown) {
    assertThat(thrown).isNull();
  }

  private static void isProblem(Throwable thrown) {
    assertThat(thrown).isInstanceOf(ProblemException.class);
  }
}
