package org.claimdesk.source.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;

/** Makes PDFs. */
final class PdfMaker {

  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  /** What is done to a PDF before it is written. */
  interface Step {
    void take(PDDocument pdf) throws IOException;
  }

  private PdfMaker() {}

  /** A page for each text, a line for each of its lines. */
  static byte[] pages(String... texts) {
    return made(
        pdf -> {
          for (String text : texts) {
            page(pdf, text, helvetica(), new Matrix(1, 0, 0, 1, 50, 700));
          }
        });
  }

  static byte[] made(Step step) {
    OneFont.use();
    try (PDDocument pdf = new PDDocument()) {
      step.take(pdf);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static PDFont helvetica() {
    return new PDType1Font(FontName.HELVETICA);
  }

  /** A font that comes with the document, with only those of its letters that are used. */
  static PDFont embedded(PDDocument pdf) throws IOException {
    try (InputStream bytes = PDDocument.class.getResourceAsStream(FONT)) {
      return PDType0Font.load(pdf, bytes);
    }
  }

  static void page(PDDocument pdf, String text, PDFont font, Matrix place) throws IOException {
    PDPage page = new PDPage();
    pdf.addPage(page);
    if (text.isEmpty()) {
      return;
    }
    try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
      content.beginText();
      content.setFont(font, 12);
      content.setTextMatrix(place);
      content.setLeading(14);
      for (String line : List.of(text.split("\n"))) {
        content.showText(line);
        content.newLine();
      }
      content.endText();
    }
  }

  static void protect(PDDocument pdf, String password) throws IOException {
    StandardProtectionPolicy policy =
        new StandardProtectionPolicy("owner", password, new AccessPermission());
    policy.setEncryptionKeyLength(256);
    pdf.protect(policy);
  }
}
