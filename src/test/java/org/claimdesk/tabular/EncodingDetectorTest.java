package org.claimdesk.tabular;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.claimdesk.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingDetectorTest {

  private static final String KHMER = "id,claim\n" + "1,ប្រាសាទអង្គរវត្តនៅខេត្តសៀមរាប\n".repeat(40);

  private static Table read(byte[] bytes) {
    return Table.ofBytes(bytes, ReadOptions.defaults());
  }

  private static Table read(byte[] bytes, String encoding) {
    return Table.ofBytes(
        bytes, ReadOptions.defaults().encoding(Optional.of(ReadOptions.encoding(encoding))));
  }

  @Test
  void takesWhatIsNoUtf8ForWindows1252AndSaysSo() {
    Table table =
        read("id,claim\nA,the town\u0092s \u0093hedge\u0094\u0085\n".getBytes(ISO_8859_1));

    assertThat(table.cells()).containsExactly(List.of("A", "the town’s “hedge”…"));
    assertThat(table.reading().told())
        .isEqualTo(
            "read as windows-1252, as line 2 is no UTF-8 (change it: load --encoding NAME);"
                + " commas between cells; with a header");
  }

  @Test
  void keepsBytesThatWindows1252LeavesUndefinedAndTellsTheirLines() {
    Table table = read("id,claim\nA,caf\u00e9 \u0081\nB,\u008d\u0090\n".getBytes(ISO_8859_1));

    assertThat(table.column(2)).containsExactly("café \u0081", "\u008d\u0090");
    assertThat(table.reading().remarks())
        .containsExactly(
            "claims.csv:2: the byte 0x81 is nothing in windows-1252; kept as U+0081",
            "claims.csv:3: the byte 0x8D is nothing in windows-1252; kept as U+008D",
            "claims.csv:3: the byte 0x90 is nothing in windows-1252; kept as U+0090");
  }

  @Test
  void countsTheUndefinedBytesBeyondTheFirst() {
    Table table = read(("id,claim\n" + "A,\u0081\n".repeat(30)).getBytes(ISO_8859_1));

    assertThat(table.reading().remarks())
        .hasSize(21)
        .last()
        .isEqualTo("claims.csv: 10 more such bytes");
  }

  @Test
  void looksAtTheWholeFileBeforeItTakesItForUtf8() {
    String text = "id,claim\n" + "A,plain\n".repeat(50_000) + "B,caf\u00e9\n";

    assertThat(read(text.getBytes(ISO_8859_1)).rows().get(50_000).cells())
        .containsExactly("B", "café");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void knowsUtf16WithoutAMarkOfLatinAndOfKhmerText(String encoding) {
    Charset charset = Charset.forName(encoding);
    String latin = "id,claim\nA,The café is open.\n";

    assertThat(read(latin.getBytes(charset)).cells())
        .containsExactly(List.of("A", "The café is open."));
    assertThat(read(KHMER.getBytes(charset)).cells())
        .hasSize(40)
        .contains(List.of("1", "ប្រាសាទអង្គរវត្តនៅខេត្តសៀមរាប"));
  }

  @Test
  void staysWithUtf8WhereATextHasAFewNuls() {
    assertThat(read("id,claim\nA,The valve is \0 shut.\n".getBytes(UTF_8)).column(2))
        .containsExactly("The valve is \0 shut.");
  }

  @Test
  void keepsAReplacementCharacterThatStandsInTheFile() {
    assertThat(read("id,claim\nA,x\uFFFDy\n".getBytes(UTF_8)).column(2))
        .containsExactly("x\uFFFDy");
  }

  @Test
  void readsInTheEncodingThatIsAskedFor() {
    Charset cyrillic = Charset.forName("windows-1251");

    assertThat(read("id,claim\nA,Мост\n".getBytes(cyrillic), "cp1251").column(2))
        .containsExactly("Мост");
    assertThat(read("id,claim\nA,Мост\n".getBytes(UTF_16LE), "utf-16le").column(2))
        .containsExactly("Мост");
    assertThat(read("\uFEFFid,claim\nA,Мост\n".getBytes(UTF_16BE), "utf-16").column(2))
        .containsExactly("Мост");
  }

  @Test
  void refusesBytesThatAreNoneInTheEncodingAskedFor() {
    assertThatThrownBy(() -> read("id,claim\nA,caf\u00e9\n".getBytes(ISO_8859_1), "utf-8"))
        .hasMessage("claims.csv:2: this line has bytes that are not valid UTF-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "klingon", "utf 8 ?"})
  void refusesAnEncodingThatIsNone(String typed) {
    assertThatThrownBy(() -> ReadOptions.encoding(typed))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("is no encoding");
  }
}
