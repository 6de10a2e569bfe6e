package org.claimdesk.source.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.pdfbox.util.Matrix;
import org.claimdesk.source.capture.DocumentReader.Reading;
import org.claimdesk.source.quote.PagedText;

/** Whatever a document is, it is read, or there is a word on why not. */
class AnyDocumentTest {

  private static final byte[] PDF =
      PdfMaker.made(
          made -> {
            PdfMaker.page(
                made, "Some words", PdfMaker.embedded(made), new Matrix(1, 0, 0, 1, 50, 700));
            PdfMaker.page(
                made, "More words", PdfMaker.helvetica(), new Matrix(1, 0, 0, 1, 50, 700));
          });
  private static final byte[] HTML =
      ("<!doctype html><html lang=en><head><meta charset=utf-8><title>T</title></head><body><nav>"
              + "<a href=x>M</a></nav><main><p>W\u00F6rds <b>bold</b><table><tr><td>1<td>2</table>"
              + "<pre> x\n</pre></main><script>x</script></body></html>")
          .getBytes(UTF_8);

  @Property(tries = 300)
  void anyBytesAreRead(@ForAll byte[] bytes, @ForAll("types") String type, @ForAll String name) {
    readsOrSaysWhy(bytes, type, name);
  }

  @Property(tries = 200)
  void anyDamageToAPdfIsBorne(@ForAll Random random) {
    readsOrSaysWhy(damaged(PDF, random), "application/pdf", "a.pdf");
  }

  @Property(tries = 300)
  void anyDamageToAPageIsBorne(@ForAll Random random, @ForAll("types") String type) {
    readsOrSaysWhy(damaged(HTML, random), type, "a.html");
  }

  @Provide
  Arbitrary<String> types() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            "",
            "text/html; charset=utf-8",
            "text/html; charset=utf-16be",
            "text/plain; charset=x",
            "text/csv; charset=iso-2022-jp",
            "application/xhtml+xml",
            "application/xml",
            "application/json",
            "application/pdf",
            "image/png"),
        Arbitraries.strings());
  }

  private static byte[] damaged(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    for (int times = 1 + random.nextInt(20); times > 0; times--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  private static void readsOrSaysWhy(byte[] bytes, String type, String name) {
    Reading reading = Documents.READER.read(bytes, type, name);
    Optional<PagedText> main = Documents.READER.mainPart(bytes, type, name);

    assertThat(reading.text().isPresent() || reading.remark().isPresent()).isTrue();
    assertThat(reading.remark().orElse("")).doesNotContain("Exception", "org.", "java.");
    assertThat(main.isPresent()).isEqualTo(reading.text().isPresent());
  }
}
