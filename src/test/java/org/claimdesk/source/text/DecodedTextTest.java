package org.claimdesk.source.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.source.text.Documents.read;
import static org.claimdesk.source.text.Documents.textOf;

import java.nio.charset.Charset;
import java.util.Arrays;
import org.claimdesk.source.capture.DocumentReader.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecodedTextTest {

  private static byte[] bytes(String text, String charset) {
    return text.getBytes(Charset.forName(charset));
  }

  @Test
  void believesAMarkMoreThanAnythingSaid() {
    assertThat(textOf(read(bytes("\uFEFFcafé", "utf-8"), "text/plain; charset=koi8-r")))
        .isEqualTo("café");
    assertThat(textOf(read("\uFEFFcafé".getBytes(UTF_16LE), "text/plain"))).isEqualTo("café");
    assertThat(read("\uFEFF<p>café".getBytes(UTF_16BE), "text/html").mediaType())
        .isEqualTo("text/html; charset=utf-16be");
  }

  @ParameterizedTest
  @CsvSource({
    "text/plain; charset=windows-1251, windows-1251, Ведомости",
    "text/plain;charset=\"Shift_JIS\", windows-31j, 日本とカンボジア①",
    "text/plain; charset=GB2312, gb18030, 柬埔寨",
    "text/plain; x=y; CHARSET='euc-kr', euc-kr, 캄보디아",
    "text/plain; charset=utf-16, utf-16le, ភ្នំពេញ",
    "text/plain; charset=latin1, windows-1252, €5 – “café”"
  })
  void believesItsServer(String said, String charset, String text) {
    Reading reading = read(bytes(text, charset), said);

    assertThat(textOf(reading)).isEqualTo(text);
    assertThat(reading.remark()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "<meta charset=windows-1251>",
    "<!-- <meta charset=utf-8> --><META content='text/html; charset=windows-1251' http-equiv=x>",
    "<?xml version='1.0' encoding='windows-1251'?><html>"
  })
  void believesThePageWhereItsServerSaysNothing(String declaration) {
    Reading reading = read(bytes(declaration + "<p>Ведомости", "windows-1251"), "text/html");

    assertThat(textOf(reading)).isEqualTo("Ведомости");
    assertThat(reading.mediaType()).isEqualTo("text/html; charset=windows-1251");
  }

  @Test
  void takesAPageThatSaysItIsUtf16WithoutBeingItForUtf8() {
    assertThat(textOf(read("<meta charset=utf-16><p>café", "text/html"))).isEqualTo("café");
  }

  @Test
  void takesWhatNobodySaysForUtf8OrElseForWindows1252() {
    assertThat(read("café", "text/plain").mediaType()).isEqualTo("text/plain; charset=utf-8");
    Reading other =
        read("caf\u00E9 \u0093x\u0094 \u0081".getBytes(ISO_8859_1), "text/plain; charset=what");

    assertThat(textOf(other)).isEqualTo("café “x” \u0081");
    assertThat(other.mediaType()).isEqualTo("text/plain; charset=windows-1252");
    assertThat(other.remark()).isEmpty();
  }

  @Test
  void doesNotBelieveUtf8ThatIsNone() {
    Reading reading = read("caf\u00E9".getBytes(ISO_8859_1), "text/plain; charset=utf-8");

    assertThat(textOf(reading)).isEqualTo("café");
    assertThat(reading.remark())
        .contains("it is said to be utf-8 and is not: read as windows-1252");
  }

  @Test
  void doesNotBelieveLatin1ThatIsUtf8() {
    Reading reading = read("<p>café", "text/html; charset=iso-8859-1");

    assertThat(textOf(reading)).isEqualTo("café");
    assertThat(reading.mediaType()).isEqualTo("text/html; charset=utf-8");
    assertThat(reading.remark())
        .contains("it is said to be windows-1252 and is not: read as utf-8");
  }

  @Test
  void keepsUtf8ThatIsCutOrHasFewBadBytes() {
    byte[] whole = "ប្រាសាទ".getBytes(UTF_8);

    Reading reading = read(Arrays.copyOf(whole, whole.length - 1), "text/plain; charset=utf-8");

    assertThat(textOf(reading)).startsWith("ប្រាសា");
    assertThat(reading.remark()).contains("it is damaged UTF-8: \uFFFD stands where it is");
  }

  @Test
  void readsNoMoreThanTheBoundAndSaysSo() {
    Reading reading = read("ab".repeat(DecodedText.MOST / 2) + "c", "text/plain");

    assertThat(textOf(reading)).hasSize(DecodedText.MOST).endsWith("b");
    assertThat(reading.remark()).contains("only its first 10,000,000 characters were read");
  }
}
