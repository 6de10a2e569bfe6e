package org.claimdesk.source.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.source.text.Documents.pagesOf;
import static org.claimdesk.source.text.Documents.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.util.Matrix;
import org.claimdesk.source.capture.DocumentReader.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfFileTest {

  private static final String BROKEN = "it cannot be read as a PDF: it may be damaged or not whole";

  @Test
  void givesAPageForEachPageAlsoWhereItIsEmpty() {
    Reading reading = read(PdfMaker.pages("First page\nsecond line", "", "Third page", ""), "");

    assertThat(pagesOf(reading))
        .extracting(String::strip)
        .containsExactly("First page\nsecond line", "", "Third page", "");
    assertThat(reading.text().orElseThrow().numbered()).isTrue();
    assertThat(reading.mediaType()).isEqualTo("application/pdf");
    assertThat(reading.remark()).isEmpty();
  }

  @Test
  void takesTheTitleOfTheDocument() {
    byte[] pdf =
        PdfMaker.made(
            made -> {
              made.addPage(new PDPage());
              made.getDocumentInformation().setTitle(" Annual\nreport ");
            });

    assertThat(read(pdf, "application/pdf").title()).contains("Annual report");
  }

  @Test
  void takesLigaturesApart() {
    byte[] pdf =
        PdfMaker.made(
            made ->
                PdfMaker.page(made, "\uFB01nance – Ведомости", PdfMaker.embedded(made), upright()));

    assertThat(pagesOf(read(pdf, "application/pdf")).get(0)).isEqualTo("finance – Ведомости\n");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 90, 180, 270})
  void readsTextThatIsTurned(int degrees) {
    Matrix turned = Matrix.getRotateInstance(Math.toRadians(degrees), 300, 300);
    byte[] pdf =
        PdfMaker.made(
            made -> PdfMaker.page(made, "Turned words\nof a table", PdfMaker.helvetica(), turned));

    assertThat(pagesOf(read(pdf, "application/pdf")).get(0))
        .isEqualTo("Turned words\nof a table\n");
  }

  private static Matrix upright() {
    return new Matrix(1, 0, 0, 1, 50, 700);
  }

  @Test
  void readsWhatIsEncryptedWithoutAPasswordAndSaysWhatHasOne() {
    byte[] open = encrypted("");
    byte[] closed = encrypted("secret");

    assertThat(pagesOf(read(open, "application/pdf")).get(0)).contains("Words");
    assertThat(read(closed, "application/pdf").text()).isEmpty();
    assertThat(read(closed, "application/pdf").remark()).contains("it is protected by a password");
  }

  private static byte[] encrypted(String password) {
    return PdfMaker.made(
        made -> {
          PdfMaker.page(made, "Words", PdfMaker.helvetica(), upright());
          PdfMaker.protect(made, password);
        });
  }

  @Test
  void saysThatAPdfHasNoText() {
    Reading reading = read(PdfMaker.pages("", ""), "application/pdf");

    assertThat(reading.text()).isEmpty();
    assertThat(reading.remark()).contains("it has no text, only pictures or empty pages");
  }

  @Test
  void readsWhatAServerPutsSomethingInFrontOf() {
    byte[] pdf = PdfMaker.pages("Words");
    byte[] bytes = new byte[pdf.length + 6];
    System.arraycopy("junk\r\n".getBytes(ISO_8859_1), 0, bytes, 0, 6);
    System.arraycopy(pdf, 0, bytes, 6, pdf.length);

    assertThat(pagesOf(read(bytes, "application/pdf")).get(0)).contains("Words");
  }

  @Test
  void saysThatGarbageCannotBeRead() {
    Reading reading = read("%PDF-1.7\n" + "garbage \u0001 >> << [".repeat(500), "text/plain");

    assertThat(reading.mediaType()).isEqualTo("application/pdf");
    assertThat(reading.text()).isEmpty();
    assertThat(reading.remark()).contains(BROKEN);
  }

  @Test
  void readsWhatIsLeftOfATruncatedPdfOrSaysWhy() {
    byte[] pdf = PdfMaker.pages("First page", "Second page");

    for (int length = 9; length < pdf.length; length += 97) {
      Reading reading = read(Arrays.copyOf(pdf, length), "application/pdf");
      assertThat(reading.text().isPresent() || reading.remark().isPresent()).isTrue();
    }
  }

  @Test
  void keepsTheBeginningOfAPageWithoutEndAndTheOtherPages() {
    byte[] pdf =
        PdfMaker.made(
            made -> {
              PdfMaker.page(made, "Whole", PdfMaker.helvetica(), upright());
              PdfMaker.page(made, "Half", PdfMaker.helvetica(), upright());
              append(made, made.getPage(1), "BT /F1 12 Tf " + "(more) Tj ".repeat(60_000) + "ET");
              PdfMaker.page(made, "Last", PdfMaker.helvetica(), upright());
            });

    Reading reading = read(pdf, "application/pdf");

    assertThat(pagesOf(reading)).hasSize(3);
    assertThat(pagesOf(reading).get(1)).startsWith("Half\nmoremore");
    assertThat(pagesOf(reading).get(2)).isEqualTo("Last\n");
    assertThat(reading.remark()).contains("page 2 cannot be read to the end");
  }

  /** Puts more into a page. */
  private static void append(PDDocument pdf, PDPage page, String operators) throws IOException {
    PDStream more = new PDStream(pdf);
    try (OutputStream out = more.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(operators.getBytes(ISO_8859_1));
    }
    page.setContents(
        List.of(new PDStream(page.getCOSObject().getCOSStream(COSName.CONTENTS)), more));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void readsNoMoreThanFiveThousandPagesAndSaysSo(boolean withWords) {
    byte[] pdf =
        PdfMaker.made(
            made -> {
              PdfMaker.page(made, "Words", PdfMaker.helvetica(), upright());
              COSDictionary page =
                  withWords ? made.getPage(0).getCOSObject() : new PDPage().getCOSObject();
              for (int more = 0; more < 5001; more++) {
                made.addPage(new PDPage(new COSDictionary(page)));
              }
            });

    Reading reading = read(pdf, "application/pdf");

    assertThat(pagesOf(reading)).hasSize(5000);
    assertThat(reading.remark()).contains("only its first 5,000 pages were read");
  }

  @Test
  void printsNothingAndReadsNoFontsOfTheSystem(@TempDir Path cache) throws IOException {
    byte[] fontOfTheSystem = PdfMaker.pages("Words");
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream before = System.err;
    System.setProperty("pdfbox.fontcache", cache.toString());
    System.setErr(new PrintStream(printed, true));

    try {
      read(fontOfTheSystem, "application/pdf");
      read(Arrays.copyOf(fontOfTheSystem, 600), "application/pdf");
    } finally {
      System.setErr(before);
      System.clearProperty("pdfbox.fontcache");
    }

    assertThat(printed.size()).isZero();
    assertThat(FontMappers.instance()).isInstanceOf(OneFont.class);
    assertThat(cache).isEmptyDirectory();
  }
}
