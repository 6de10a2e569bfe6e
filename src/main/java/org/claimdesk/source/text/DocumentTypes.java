package org.claimdesk.source.text;

import java.util.Optional;
import java.util.Set;

/**
 * Finds out what a document is and how it is read: by what its server says, unless its bytes know
 * better; else by its bytes; else by its name.
 */
final class DocumentTypes {

  /** What servers say when they do not know. */
  private static final Set<String> SAYS_NOTHING =
      Set.of(
          "",
          "*/*",
          "application/octet-stream",
          "binary/octet-stream",
          "application/binary",
          "application/download",
          "application/force-download",
          "application/x-download",
          "application/unknown",
          "application/x-unknown-content-type",
          "unknown/unknown");

  private static final Set<String> HTML = Set.of("text/html", "application/xhtml+xml");
  private static final Set<String> XML = Set.of("text/xml", "application/xml");
  private static final Set<String> PDF = Set.of("application/pdf", "application/x-pdf");
  private static final Set<String> JSON =
      Set.of("application/json", "text/json", "application/jsonl", "application/x-ndjson");

  private DocumentTypes() {}

  /** The document, said to be what it is. */
  static Document recognised(Document document) {
    Signatures signatures = Signatures.of(document.bytes());
    String said = document.type().essence();
    boolean wrongPdf = PDF.contains(said) && !signatures.hasPdf();
    if (signatures.isPdf()) {
      return document.as("application/pdf");
    }
    if (SAYS_NOTHING.contains(said)) {
      return document.as(found(signatures, document.name()));
    }
    if (said.equals("text/plain") || wrongPdf) {
      return signatures
          .markup()
          .or(() -> noText(document, signatures))
          .map(document::as)
          .orElse(document);
    }
    return document;
  }

  /** An office document is a zip file or an OLE file, and only its name says more. */
  private static String found(Signatures signatures, String name) {
    return signatures
        .markup()
        .or(() -> NameEnding.of(name).filter(type -> mayBe(type, signatures)))
        .or(signatures::binary)
        .orElseGet(() -> unnamed(signatures));
  }

  private static boolean mayBe(String type, Signatures signatures) {
    return !isRead(type) || !signatures.isBinary();
  }

  private static String unnamed(Signatures signatures) {
    if (signatures.isBinary()) {
      return "application/octet-stream";
    }
    return signatures.looksLikeJson() ? "application/json" : "text/plain";
  }

  /** Servers call what they do not know a plain text, too; UTF-16 has all kinds of bytes. */
  private static Optional<String> noText(Document document, Signatures signatures) {
    boolean plain = document.type().isText();
    boolean wide = document.type().charset().filter(Charsets::isWide).isPresent();
    return plain && signatures.isBinary() && !wide
        ? signatures.binary().or(() -> Optional.of("application/octet-stream"))
        : Optional.empty();
  }

  private static boolean isRead(String type) {
    return !(of(type) instanceof NoText);
  }

  static DocumentType of(String type) {
    if (HTML.contains(type)) {
      return new HtmlPage();
    }
    if (PDF.contains(type)) {
      return new PdfFile();
    }
    if (JSON.contains(type) || type.endsWith("+json")) {
      return new JsonText();
    }
    if (XML.contains(type) || type.endsWith("+xml")) {
      return new XmlText();
    }
    return type.startsWith("text/") && !type.equals("text/rtf") ? new PlainText() : new NoText();
  }
}
