package org.claimdesk.tabular;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TabularFileTest {

  @Test
  void givesEachRowTheLineItStartsOn() {
    String text = "id,claim\n\nA,\"two\nlines\r\nand a third\"\nB,one\n,\nC,one\n";

    Table table = Table.ofText(text);

    assertThat(table.lines()).containsExactly(3, 6, 8);
    assertThat(table.column(1)).containsExactly("A", "B", "C");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void countsLinesAndTellsTheEndingWhateverEndsThem(String end) {
    String text = String.join(end, "id,claim", "A,\"x", "y\"", "", "B,z", "");

    Table table = Table.ofText(text);

    assertThat(table.file().dialect().lineEnding()).isEqualTo(end);
    assertThat(table.lines()).containsExactly(2, 5);
    assertThat(table.column(2)).containsExactly("x" + end + "y", "z");
    assertThat(table.tally()).isEqualTo(new Tally(2, 1, 0));
  }

  @Test
  void takesTheLineEndingFromTheEndOfARecordNotFromACell() {
    Table table = Table.ofText("id,\"claim\nas made\"\r\nA,x\r\n");

    assertThat(table.file().dialect().lineEnding()).isEqualTo("\r\n");
  }

  @Test
  void takesLfForAFileWithoutAnyLineEnd() {
    Table table = Table.ofText("id,claim");

    assertThat(table.file().dialect().lineEnding()).isEqualTo("\n");
    assertThat(table.rows()).isEmpty();
  }

  @Test
  void keepsCellsExactlyAsTheyAre() {
    Table table = Table.ofText("id,claim\nA, two  \nB,\"say \"\"so\"\"\"\nC,5\" gap\nD,a\0b\n");

    assertThat(table.column(2)).containsExactly(" two  ", "say \"so\"", "5\" gap", "a\0b");
  }

  @Test
  void keepsTheCharacterThatTheParserUsesInternally() {
    Table table = Table.ofText("id,claim\n\uFFFE,a\uFFFEb\n\uFFFF,\uFFFEx\n");

    assertThat(table.cells())
        .containsExactly(List.of("\uFFFE", "a\uFFFEb"), List.of("\uFFFF", "\uFFFEx"));
  }

  @Test
  void handsOverRaggedRowsAsTheyAre() {
    Table table = Table.ofText("id,claim\nA\nB,x,y\nC,\n");

    assertThat(table.cells())
        .containsExactly(List.of("A"), List.of("B", "x", "y"), List.of("C", ""));
  }

  @Test
  void passesOverBlankRowsAndCountsThem() {
    Table table = Table.ofText("id,claim\n\n,\n  ,\t\nA,x\n\"\"\n,,,\n");

    assertThat(table.column(1)).containsExactly("A");
    assertThat(table.tally()).isEqualTo(new Tally(1, 5, 0));
  }

  @Test
  void readsFromTheStartEachTime() {
    TabularInput input =
        TabularInput.stream("-", new ByteArrayInputStream("id\nA\nB\n".getBytes()));
    TabularFile file = TabularFile.open(input, ReadOptions.defaults());
    List<Row> first = new ArrayList<>();
    List<Row> second = new ArrayList<>();

    file.forEachRow(first::add, refused -> {});
    file.forEachRow(second::add, refused -> {});

    assertThat(first).hasSize(2).isEqualTo(second);
    input.close();
  }

  @Test
  void takesTheFirstRecordForARowWhenThereIsNoHeader() {
    Table table = Table.ofText("101,x\n102,y\n", Table.NO_HEADER);

    assertThat(table.column(1)).containsExactly("101", "102");
    assertThat(table.file().headerCells()).isEmpty();
    assertThat(table.file().columns())
        .extracting(Column::name)
        .containsExactly("column_1", "column_2");
    assertThat(table.file().dialect().header()).isFalse();
  }

  @Test
  void passesOverBlankLinesBeforeTheHeader() {
    Table table = Table.ofText("\n,,\nid,claim\nA,x\n");

    assertThat(table.file().headerCells()).containsExactly("id", "claim");
    assertThat(table.lines()).containsExactly(4);
    assertThat(table.tally()).isEqualTo(new Tally(1, 0, 0));
  }

  @Test
  void takesTheDelimiterThatTheUserNames() {
    ReadOptions options = ReadOptions.withHeader().delimiter(Optional.of(';'));

    Table table = Table.ofText("a,b;c\n1,2;3\n", options);

    assertThat(table.file().headerCells()).containsExactly("a,b", "c");
  }

  @Test
  void leavesTheByteOrderMarkOutOfTheHeader() {
    Table table = Table.ofText("\uFEFFid,claim\nA,x\n");

    assertThat(table.file().headerCells()).containsExactly("id", "claim");
  }

  @Test
  void readsUtf16InBothByteOrders() {
    String text = "\uFEFFid\tclaim\r\nA\tСторож 😀\r\n";

    Table little = Table.ofBytes(text.getBytes(UTF_16LE), ReadOptions.defaults());
    Table big = Table.ofBytes(text.getBytes(UTF_16BE), ReadOptions.defaults());

    assertThat(little.cells()).containsExactly(List.of("A", "Сторож 😀")).isEqualTo(big.cells());
    assertThat(little.file().dialect().delimiter()).isEqualTo('\t');
  }

  @Test
  void letsTheExceptionOfItsCallerThrough() {
    TabularInput input =
        TabularInput.stream(
            "-", new ByteArrayInputStream("id\nA\n".getBytes(StandardCharsets.UTF_8)));
    TabularFile file = TabularFile.open(input, ReadOptions.defaults());
    IllegalArgumentException own = new IllegalArgumentException("mine");

    assertThatThrownBy(
            () ->
                file.forEachRow(
                    row -> {
                      throw own;
                    },
                    refused -> {}))
        .isSameAs(own);
    input.close();
  }
}
