package org.claimdesk.tabular;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedFileTest {

  @Test
  void namesTheLineWhereAnUnclosedQuoteOpens() {
    String text = "id,claim\nA,\"x\ny\"\nB,\"The tunnel,Boatman\nC,x\nD,y\n";

    Problem problem = problemOf(text);

    assertThat(problem.headline())
        .isEqualTo("claims.csv:4: the quote (\") that opens cell 2 is never closed");
    assertThat(problem.remedy()).isPresent();
  }

  @Test
  void namesTheOpeningLineWhenALaterQuoteClosesIt() {
    Problem problem = problemOf("id,claim\nA,\"The tunnel\nB,x\nC,\"a, b\"\n");

    assertThat(problem.headline())
        .isEqualTo(
            "claims.csv:2: the quote (\") that opens cell 2 is closed only in line 4, with text"
                + " after it");
  }

  @Test
  void namesTheQuoteNotTheStartOfItsRecord() {
    Problem problem = problemOf("id,claim,why\nA,\"x\ny\",\"never closed\n");

    assertThat(problem.headline())
        .isEqualTo("claims.csv:3: the quote (\") that opens cell 3 is never closed");
  }

  @Test
  void namesTheLineWithTextAfterAClosingQuote() {
    Problem problem = problemOf("id,claim\r\nA,x\r\nB,\"the \"quiet mile\" today\"\r\n");

    assertThat(problem.headline())
        .isEqualTo("claims.csv:3: cell 2 has text after its closing quote (\")");
  }

  @Test
  void findsTheFaultInTheHeaderToo() {
    Problem problem = problemOf("id,\"claim\nA,x\n");

    assertThat(problem.headline())
        .isEqualTo("claims.csv:1: the quote (\") that opens cell 2 is never closed");
  }

  @Test
  void handsOverTheRowsBeforeAndAfterTheFault() {
    List<Row> rows = new ArrayList<>();
    byte[] bytes = "id,claim\nA,x\nB,\"y\nC,z\n".getBytes(UTF_8);
    TabularInput input = TabularInput.stream("c", new ByteArrayInputStream(bytes));
    TabularFile file = TabularFile.open(input, ReadOptions.defaults());
    List<Problem> refused = new ArrayList<>();

    Tally tally = file.forEachRow(rows::add, refused::add);

    assertThat(refused).hasSize(1);
    assertThat(rows).containsExactly(new Row(2, List.of("A", "x")), new Row(4, List.of("C", "z")));
    assertThat(tally).isEqualTo(new Tally(2, 0, 1));
    input.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void namesTheLineWithInvalidUtf8(String end) {
    String text = String.join(end, "id,claim", "A,\"x", "y\"", "B,the town\u0092s hedge", "");

    Problem problem = problemOf(text.getBytes(ISO_8859_1), IN_UTF_8);

    assertThat(problem.headline())
        .isEqualTo("claims.csv:4: this line has bytes that are not valid UTF-8");
  }

  @Test
  void namesTheLineWithInvalidUtf8FarIntoAFile() {
    String rows = "A,x \u0092\n";
    String before = "id,claim\n" + "B,twenty letters or more\n".repeat(20_000);

    Problem problem = problemOf((before + rows).getBytes(ISO_8859_1), IN_UTF_8);

    assertThat(problem.headline()).startsWith("claims.csv:20002: ");
  }

  @Test
  void refusesUtf16ThatBreaksOff() {
    byte[] whole = "\uFEFFid\nA\nB".getBytes(UTF_16LE);
    byte[] bytes = Arrays.copyOf(whole, whole.length - 1);

    assertThat(problemOf(bytes).headline())
        .isEqualTo("claims.csv:3: this line has bytes that are not valid UTF-16LE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PK\u0003\u0004\u0014\0\6\0\b\0|a zip archive or a spreadsheet workbook (.xlsx, .ods)",
        "%PDF-1.7\n%\u00e2\u00e3|a PDF document",
        "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1|an old Excel or Word file (.xls, .doc)",
        "SQLite format 3\0\u0010\0|an SQLite database, as a workspace is",
      })
  void saysWhatAFileIsThatIsNoText(String bytesAndKind) {
    String[] parts = bytesAndKind.split("\\|");

    Problem problem = problemOf(parts[0].getBytes(ISO_8859_1));

    assertThat(problem.headline()).isEqualTo("claims.csv: this is " + parts[1] + ", not CSV text");
    assertThat(problem.remedy()).isPresent();
  }

  @Test
  void refusesTextInAnEncodingFullOfNuls() {
    assertThat(problemOf("\uFEFFid\n".getBytes(Charset.forName("UTF-32LE"))).what())
        .contains("binary file");
  }

  @Test
  void saysThatAFileIsEmpty() {
    assertThat(problemOf("").headline()).isEqualTo("claims.csv: this file is empty");
    assertThat(problemOf("\uFEFF").headline()).isEqualTo("claims.csv: this file is empty");
    assertThat(problemOf("\n,\n").headline())
        .isEqualTo("claims.csv: this file has nothing but blank lines");
  }

  @Test
  void stopsARecordThatNeverEndsBeforeItFillsTheMemory() {
    String text =
        "id,claim\nA,x\nB,\"y"
            + ("\n" + "C,z".repeat(1000)).repeat(RecordReader.LONGEST_RECORD / 3000 + 20);

    Problem problem = problemOf(text);

    assertThat(problem.headline())
        .isEqualTo(
            "claims.csv:3: the quote (\") that opens cell 2 is never closed, or the record has more than"
                + " 16,777,216 characters");
  }

  /** What is told of the first row that is refused, or of the file. */
  private static Problem problemOf(String text) {
    try {
      return Table.ofText(text).refused().get(0);
    } catch (ProblemException e) {
      return e.problems().get(0);
    }
  }

  private static final ReadOptions IN_UTF_8 = ReadOptions.defaults().encoding(Optional.of(UTF_8));

  private static Problem problemOf(byte[] bytes) {
    return problemOf(bytes, ReadOptions.defaults());
  }

  private static Problem problemOf(byte[] bytes, ReadOptions options) {
    ProblemException thrown =
        catchThrowableOfType(ProblemException.class, () -> Table.ofBytes(bytes, options));
    assertThat(thrown).as("the problem").isNotNull();
    return thrown.problems().get(0);
  }
}
