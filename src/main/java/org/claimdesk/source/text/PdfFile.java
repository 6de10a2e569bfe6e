package org.claimdesk.source.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.claimdesk.source.capture.DocumentReader.Reading;
import org.claimdesk.source.quote.PagedText;

/** A PDF, page by page. */
final class PdfFile implements DocumentType {

  private static final String TYPE = "application/pdf";

  @Override
  public Reading read(Document document) {
    OneFont.use();
    try (PDDocument pdf =
        Loader.loadPDF(
            new WatchedBytes(document.bytes()), IOUtils.createTempFileOnlyStreamCache())) {
      return read(pdf);
    } catch (InvalidPasswordException e) {
      return Findings.nothing(TYPE, "it is protected by a password");
    } catch (GivenUp e) {
      throw e;
    } catch (IOException | RuntimeException | LinkageError e) {
      return Findings.nothing(TYPE, "it cannot be read as a PDF: it may be damaged or not whole");
    }
  }

  private static Reading read(PDDocument pdf) throws IOException {
    PageTexts pages = PageTexts.of(pdf);
    Optional<String> title = title(pdf);
    List<String> remarks = new ArrayList<>(pages.remarks());
    if (pages.texts().stream().allMatch(String::isBlank)) {
      remarks.add("it has no text, only pictures or empty pages");
      return new Reading(TYPE, title, Optional.empty(), Optional.of(String.join("; ", remarks)));
    }
    return Findings.of(TYPE, title, new PagedText(pages.texts(), true), remarks);
  }

  private static Optional<String> title(PDDocument pdf) {
    try {
      return Optional.ofNullable(pdf.getDocumentInformation().getTitle()).flatMap(Findings::title);
    } catch (RuntimeException damaged) {
      return Optional.empty();
    }
  }
}
