package org.claimdesk.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;
import org.junit.jupiter.api.Test;

/** The files of {@code src/test/cases}, as far as reading rows goes. */
class AwkwardFilesTest {

  @Test
  void findsAQuotedFirstHeaderBehindAByteOrderMark() {
    Table table = Table.ofCase("csv-bom-quoted-header/input.csv");

    assertThat(table.file().headerCells()).containsExactly("id", "claim", "claimant");
    assertThat(table.column(1)).containsExactly("B1", "B2", "B3");
    assertThat(table.column(2)).contains("The well is 30 metres deep, or so.");
    assertThat(table.column(3)).containsExactly("Well keeper", "Well keeper", "Baker");
  }

  @Test
  void readsSemicolonsThoughEveryTextIsFullOfCommas() {
    Table table = Table.ofCase("csv-semicolon/input.csv");

    assertThat(table.file().dialect()).isEqualTo(new Dialect(';', "\n", true));
    assertThat(table.cells())
        .containsExactly(
            List.of("M1", "Milk costs 1,20, bread 3,40, and tea 5,10.", "Shop, north side", "1,20"),
            List.of("M2", "Bread, they say, is dearer.", "Shop", "3,40"),
            List.of("M3", "Tea; or coffee, is free.", "Shop", "0,00"));
  }

  @Test
  void readsLinesThatEndInCrAlone() {
    Table table = Table.ofCase("csv-cr-only/input.csv");

    assertThat(table.column(1)).containsExactly("R1", "R2", "R3", "R4");
    assertThat(table.column(2)).contains("Two kilns, both cold, stand there.");
    assertThat(table.column(3)).endsWith("Potter");
    assertThat(table.lines()).containsExactly(2, 3, 4, 5);
    assertThat(table.tally()).isEqualTo(new Tally(4, 0, 0));
  }

  @Test
  void countsRowsOfCommasOnly() {
    Table table = Table.ofCase("csv-comma-only-rows/input.csv");

    assertThat(table.column(1)).containsExactly("P1", "P2", "P3");
    assertThat(table.tally()).isEqualTo(new Tally(3, 14, 0));
  }

  @Test
  void tellsRepeatedAndEmptyHeadersApart() {
    Table table = Table.ofCase("csv-duplicate-empty-headers/input.csv");

    assertThat(table.file().headerCells()).containsExactly("id", "claim", "claim", "", "memo");
    assertThat(table.file().columns())
        .extracting(Column::name)
        .containsExactly("id", "claim", "claim_2", "column_4", "memo");
    assertThat(table.cells())
        .containsExactly(
            List.of("D1", "The tower leans.", "short form A", "", "first"),
            List.of("D2", "The tower is 61 metres high.", "short form B", "x", "second"));
  }

  @Test
  void keepsIdsAsText() {
    Table table = Table.ofCase("csv-id-strings/input.csv");

    assertThat(table.column(1))
        .containsExactly("0042", "42", "1840276519302847561", "1E5", "2031-04");
  }

  @Test
  void takesNoWordForAMissingCell() {
    Table table = Table.ofCase("csv-literal-null-words/input.csv");

    assertThat(table.column(2))
        .startsWith("None of the nine keys fits.", "NA stands for \"north annexe\" here.", "NULL");
    assertThat(table.column(3)).containsExactly("Null", "NA", "None", "");
    assertThat(table.column(4)).containsExactly("nil", "N/A", "", "para 2");
  }

  @Test
  void keepsEveryScriptCodePointForCodePoint() {
    List<String> claims = Table.ofCase("csv-many-scripts/input.csv").column(2);

    assertThat(claims.get(0).codePoints()).hasSize(22);
    assertThat(claims.get(1).codePoints().filter(point -> point == 0x200F)).hasSize(2);
    assertThat(claims.get(3)).contains("\uD83D\uDC68\u200D\uD83C\uDF3E");
    assertThat(claims.get(4)).startsWith("Zoe\u0308");
    assertThat(claims.get(5)).isEqualTo("First line\nsecond line");
  }

  @Test
  void handsOverRaggedRowsWithTheirLines() {
    Table table = Table.ofCase("csv-ragged-rows/input.csv");

    assertThat(table.file().columns()).hasSize(3);
    assertThat(table.rows())
        .filteredOn(row -> row.cells().size() != 3)
        .containsExactly(
            new Row(3, List.of("N2", "The wheel is 40 metres high.")),
            new Row(5, List.of("N4", "The band plays", "Band leader", "evening")),
            new Row(6, List.of("N5")));
  }

  @Test
  void readsWhatASpreadsheetCallsUnicodeText() {
    Table table = Table.ofCase("csv-utf16le-tabs/input.csv");

    assertThat(table.file().dialect()).isEqualTo(new Dialect('\t', "\r\n", true));
    assertThat(table.column(1)).containsExactly("X1", "X2", "X3");
    assertThat(table.column(2)).contains("Café Ord, by the quay, opens at 5.");
    assertThat(table.column(3)).endsWith("Сторож");
  }

  @Test
  void findsNoRowsBelowAHeaderAlone() {
    Table table = Table.ofCase("csv-nothing-in-it/header-only.csv");

    assertThat(table.file().headerCells()).containsExactly("id", "claim", "claimant");
    assertThat(table.tally()).isEqualTo(new Tally(0, 0, 0));
  }

  @Test
  void refusesAFileWithNothingInIt() {
    assertThatThrownBy(() -> Table.ofCase("csv-nothing-in-it/empty.csv"))
        .isInstanceOf(ProblemException.class)
        .hasMessage("empty.csv: this file is empty");
  }

  @Test
  void namesTheLinesOfBrokenQuotes() {
    assertThat(refusals(Table.ofCase("csv-unclosed-quote/input.csv")))
        .containsExactly("input.csv:4: the quote (\") that opens cell 2 is never closed");
    assertThat(refusals(Table.ofCase("csv-text-after-quote/input.csv")))
        .containsExactly("input.csv:3: cell 2 has text after its closing quote (\")");
  }

  private static List<String> refusals(Table table) {
    return table.refused().stream().map(Problem::headline).toList();
  }

  @Test
  void takesQuotesForTextWhereTheyAre() {
    Table table = Table.ofCase("csv-tsv-literal-quotes/input.csv");

    assertThat(table.column(1)).containsExactly("L1", "L2", "L3", "L4", "L5");
    assertThat(table.column(2))
        .containsExactly(
            "\"Open all year,\" says the sign.",
            "A 7\" gap is left in the wall.",
            "\"The wall is older than the town",
            "It is \"older\" than most.",
            "Seven stones fell.");
  }

  @Test
  void saysThatAWorkbookIsNoCsv() {
    assertThatThrownBy(() -> Table.ofCase("csv-not-a-csv/sheet.csv"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("sheet.csv: this is a zip archive or a spreadsheet workbook");
  }

  @Test
  void guardsTheFormulasOfAReportAndNotItsNumbers() {
    Table table = Table.ofCase("report-formula-guard/input.csv");

    assertThat(table.column(2).stream().map(FormulaGuard::guard))
        .containsExactly(
            "'=2+3 is the code",
            "'+9 points since May",
            "'-6 million in the till",
            "'@noon the bell rings",
            "'Twas raining");
    assertThat(table.column(4).stream().map(FormulaGuard::guard))
        .containsExactly("-6", "-6.5", "6", "", "0");
  }
}
