package org.claimdesk.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimdesk.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotesTest {

  private static List<String> refusals(Table table) {
    return table.refused().stream().map(Problem::headline).toList();
  }

  @Test
  void mayHaveBlanksBeforeThem() {
    Table table = Table.ofText("id, claim, who\n1, \"One, \"\"two\"\"\" , A\n2,  Three , B\n");

    assertThat(table.cells())
        .containsExactly(List.of("1", "One, \"two\"", " A"), List.of("2", "  Three ", " B"));
  }

  @Test
  void areTextBehindBlanksWhereTheyCloseNoCell() {
    Table table = Table.ofText("id,claim\n1, \"Hello\" she said\n2, \"Bye\" he said\n");

    assertThat(table.column(2)).containsExactly(" \"Hello\" she said", " \"Bye\" he said");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\t", "|"})
  void areTextInAFileThatUsesThemAsSuchThroughout(String delimiter) {
    String text =
        "id;claim;who\n1;\"Open,\" it says.;A\n2;7\" wide;\"B\n3;plain;C\n".replace(";", delimiter);

    Table table = Table.ofText(text);

    assertThat(table.cells())
        .containsExactly(
            List.of("1", "\"Open,\" it says.", "A"),
            List.of("2", "7\" wide", "\"B"),
            List.of("3", "plain", "C"));
    assertThat(table.reading().told()).contains("quotes as text");
  }

  @Test
  void areTextWhereTheyTurnUpFarIntoAFile() {
    String plain = "1\tA plain sentence of some length.\tA\n".repeat(5_000);

    Table table = Table.ofText("id\tclaim\twho\n" + plain + "2\t\"Never closed\tB\n3\tx\tC\n");

    assertThat(table.rows()).hasSize(5_002);
    assertThat(table.rows().get(5_000).cells()).containsExactly("2", "\"Never closed", "B");
  }

  @Test
  void areNoTextInATabFileThatNeedsThem() {
    Table table =
        Table.ofText(
            "id\tclaim\n1\t\"a\tb\"\n2\t\"c\nd\"\n3\t\"e \"\"f\"\"\"\n4\t\"broken \"here\" x\"\n5\tg\n");

    assertThat(table.column(2)).containsExactly("a\tb", "c\nd", "e \"f\"", "g");
    assertThat(refusals(table))
        .containsExactly("claims.csv:6: cell 2 has text after its closing quote (\")");
  }

  @Test
  void swallowNoRowWhenTheyAreNeverClosed() {
    Table table =
        Table.ofText("id,claim,who\n1,One.,A\n2,\"Two.,B\n3,Three.,C\n4,\"Four, four\",D\n");

    assertThat(table.column(1)).containsExactly("1", "3", "4");
    assertThat(table.tally()).isEqualTo(new Tally(3, 0, 1));
    assertThat(refusals(table))
        .containsExactly(
            "claims.csv:3: the quote (\") that opens cell 2 is closed only in line 5, with text"
                + " after it");
  }

  @Test
  void leaveTheRestOfATornCellOutWithItsRow() {
    Table table =
        Table.ofText(
            "id,claim,who\n1,One.,A\n2,\"Two \"\"x\"\"\nmore \"text\" here\",B\n\n3,Three.,C\n4,Four\n");

    assertThat(table.column(1)).containsExactly("1", "3", "4");
    assertThat(refusals(table))
        .containsExactly(
            "claims.csv:3: the quote (\") that opens cell 2 is closed only in line 4, with text"
                + " after it",
            "claims.csv:4: 2 cells found, 3 expected, after the broken row of line 3");
    assertThat(table.tally()).isEqualTo(new Tally(3, 1, 2));
  }

  @Test
  void costNoOtherRowThanTheirOwnThoughAllAreWiderThanTheHeader() {
    Table table = Table.ofText("id,claim,who\n1,\"bad\" x,A,\n2,two,B,\n3,three,C,\n4,short\n");

    assertThat(table.column(1)).containsExactly("2", "3", "4");
    assertThat(table.refused()).hasSize(1);
  }

  @Test
  void areReadAlikeAfterABrokenRowWhereBlanksStandBeforeThem() {
    Table table =
        Table.ofText(
            "id, claim\n1, \"one, fine\"\n2, \"two, fine\"\n3, \"never closed\n4, \"four, here\"\n5,"
                + " \"five\"\n");

    assertThat(table.column(2)).containsExactly("one, fine", "two, fine", "four, here", "five");
    assertThat(table.refused()).hasSize(1);
  }

  @Test
  void leaveTheHeaderOutWhereItComesOnceMore() {
    Table table = Table.ofText("id,claim\n1,One is one.\nid,claim\n2,Two is two.\n");

    assertThat(table.column(1)).containsExactly("1", "2");
    assertThat(refusals(table)).containsExactly("claims.csv:3: the header once more");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void areToldByPhysicalLineWhateverEndsIt(String end) {
    String text =
        String.join(
            end,
            "id,claim",
            "1,\"a",
            "b\"",
            "",
            "2,\"x\"y",
            "3,\"z\"z",
            "4,\"c",
            "d\"",
            "5,\"e",
            "6,f");

    Table table = Table.ofText(text);

    assertThat(table.lines()).containsExactly(2, 7, 10);
    assertThat(table.refused().stream().map(it -> it.where().orElseThrow().line().orElseThrow()))
        .containsExactly(5, 6, 9);
  }

  @Test
  void costNoMoreThanALineEachWhereEveryRowIsBroken() {
    int rows = 20_000;

    Table table = Table.ofText("id,claim\n" + "1,\"x\" y\n".repeat(rows));

    assertThat(table.tally()).isEqualTo(new Tally(0, 0, rows));
  }
}
