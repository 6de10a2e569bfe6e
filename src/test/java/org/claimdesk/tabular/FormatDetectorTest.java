package org.claimdesk.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatDetectorTest {

  @ParameterizedTest
  @ValueSource(chars = {',', ';', '\t', '|'})
  void findsTheDelimiterThatGivesEachRecordAsManyCells(char delimiter) {
    String text = "id,claim\nA,x; y\t\nB,z\n".replace(',', '|').replace('|', delimiter);

    assertThat(delimiterOf(text)).isEqualTo(delimiter);
  }

  @Test
  void countsOutsideOfQuotesOnly() {
    assertThat(delimiterOf("id;\"a,b\"\nA;\"c,d\"\nB;\"e,f\"\n")).isEqualTo(';');
  }

  @Test
  void isNotMisledByCommasInTheTextOfASemicolonFile() {
    assertThat(delimiterOf("id;claim, as made\nA;1,20, and 3,40\nB;none\n")).isEqualTo(';');
  }

  @Test
  void prefersTheDelimiterWithMoreCellsAmongEquals() {
    assertThat(delimiterOf("a,b,c;d\n1,2,3;4\n")).isEqualTo(',');
    assertThat(delimiterOf("a;b;c,d\n1;2;3,4\n")).isEqualTo(';');
  }

  @Test
  void staysWithTheHeadersDelimiterWhenRowsAreRagged() {
    assertThat(delimiterOf("id,claim,why\nA;B,x\nC;D\nE;F,y,z,w\n")).isEqualTo(',');
  }

  @Test
  void takesAFileOfOneColumnForCommas() {
    assertThat(delimiterOf("claim\nA mast; it is tall\nA well\n")).isEqualTo(',');
  }

  @Test
  void looksAtBlankRecordsForNothing() {
    assertThat(delimiterOf(";;;\n\nid;claim\nA;x\n;;;\n;;;\n")).isEqualTo(';');
  }

  @Test
  void countsTheLastRecordWithoutALineEnd() {
    assertThat(delimiterOf("id;claim")).isEqualTo(';');
  }

  @Test
  void takesTheDelimiterItIsTold() {
    ReadOptions told =
        ReadOptions.defaults().delimiter(Optional.of('\t')).header(Optional.of(false));

    assertThat(Table.ofText("a,b\n", told).file().dialect())
        .isEqualTo(new Dialect('\t', "\n", false));
  }

  @ParameterizedTest
  @ValueSource(chars = {'"', '\r', '\n'})
  void hasNoDialectWhoseDelimiterHasAnotherMeaning(char delimiter) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Dialect(delimiter, "\n", true));
  }

  private static char delimiterOf(String text) {
    return Table.ofText(text).file().dialect().delimiter();
  }
}
