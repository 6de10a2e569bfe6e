package org.claimdesk.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvWriterTest {

  @Test
  void quotesOnlyTheCellsThatNeedIt() throws IOException {
    String text = written(',', "\n", List.of("a b", " c ", "d;e", "#f", "", "g'h"));

    assertThat(text).isEqualTo("a b, c ,d;e,#f,,g'h\n");
  }

  @Test
  void quotesDelimitersQuotesAndLineBreaks() throws IOException {
    String text = written(',', "\n", List.of("a,b", "say \"so\"", "x\ny", "x\ry"));

    assertThat(text).isEqualTo("\"a,b\",\"say \"\"so\"\"\",\"x\ny\",\"x\ry\"\n");
  }

  @Test
  void usesTheDelimiterAndLineEndingItIsGiven() throws IOException {
    assertThat(written(';', "\r\n", List.of("a,b", "c;d"))).isEqualTo("a,b;\"c;d\"\r\n");
    assertThat(written('\t', "\r", List.of("a,b", "c\td"))).isEqualTo("a,b\t\"c\td\"\r");
  }

  @Test
  void writesARowOfOneEmptyCellAsARow() throws IOException {
    assertThat(written(',', "\n", List.of(""))).isEqualTo("\"\"\n");
    assertThat(written(',', "\n", List.of("", ""))).isEqualTo(",\n");
  }

  @Test
  void keepsAFirstCellFromBeingTakenForAByteOrderMark() throws IOException {
    StringBuilder out = new StringBuilder();
    CsvWriter writer = new CsvWriter(out, ',', "\n");

    writer.row(List.of("\uFEFFa", "\uFEFFb"));
    writer.row(List.of("\uFEFFc"));

    assertThat(out).hasToString("\"\uFEFFa\",\uFEFFb\n\uFEFFc\n");
  }

  @Test
  void refusesARowWithoutCells() {
    CsvWriter writer = new CsvWriter(new StringBuilder(), ',', "\n");

    assertThatIllegalArgumentException().isThrownBy(() -> writer.row(List.of()));
  }

  private static String written(char delimiter, String end, List<String> cells) throws IOException {
    StringBuilder out = new StringBuilder();
    new CsvWriter(out, delimiter, end).row(cells);
    return out.toString();
  }
}
