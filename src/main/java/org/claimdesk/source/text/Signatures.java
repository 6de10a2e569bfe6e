package org.claimdesk.source.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a document is by its first bytes, after the <a
 * href="https://mimesniff.spec.whatwg.org/#identifying-a-resource-with-an-unknown-mime-type">MIME
 * Sniffing Standard</a>. As nothing in a document is ever run here, more is told by its bytes than
 * a browser dares to.
 */
final class Signatures {

  /** What the standard calls the resource header. */
  private static final int HEAD_BYTES = 1445;

  /** Acrobat looks so far for where a PDF begins: PDF Reference 1.7, Appendix H, note 13. */
  private static final int PDF_HEAD_BYTES = 1024;

  private static final Pattern HTML =
      Pattern.compile(
          "\\s*(?:<(?:!doctype html|html|head|script|iframe|h1|div|font|table|a|style|title|b|body|br|p)"
              + "[\\s>]|<!--).*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern XHTML =
      Pattern.compile("<\\?xml .*<html[\\s>].*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern JSON =
      Pattern.compile("\\s*(?:\\{\\s*[\"}]|\\[\\s*[\\[{\"\\]]).*", Pattern.DOTALL);

  private static final Map<String, String> STARTS =
      Map.of(
          "\u0089PNG\r\n\u001a\n", "image/png",
          "GIF8", "image/gif",
          "\u00ff\u00d8\u00ff", "image/jpeg",
          "PK\u0003\u0004", "application/zip",
          "\u001f\u008b\b", "application/gzip",
          "Rar!", "application/x-rar-compressed",
          "7z\u00bc\u00af", "application/x-7z-compressed",
          "\u00d0\u00cf\u0011\u00e0", "application/x-ole-storage",
          "{\\rtf", "application/rtf",
          "%!PS-Adobe-", "application/postscript");

  private final byte[] bytes;
  private final String head;

  /** Bytes that follow a mark of UTF-8 are looked at as if it were not there. */
  private Signatures(byte[] bytes) {
    this.bytes = bytes;
    String first = head(HEAD_BYTES);
    this.head = first.startsWith("\u00ef\u00bb\u00bf") ? first.substring(3) : first;
  }

  static Signatures of(byte[] bytes) {
    return new Signatures(bytes);
  }

  private String head(int length) {
    return new String(bytes, 0, Math.min(length, bytes.length), ISO_8859_1);
  }

  boolean isPdf() {
    return head.stripLeading().startsWith("%PDF-");
  }

  /** Whether a PDF begins somewhere behind what a server has put in front of it. */
  boolean hasPdf() {
    return head(PDF_HEAD_BYTES).contains("%PDF-");
  }

  /** Of marked-up texts, which. */
  Optional<String> markup() {
    if (XHTML.matcher(head).matches()) {
      return Optional.of("application/xhtml+xml");
    }
    if (head.startsWith("<?xml")) {
      return Optional.of("text/xml");
    }
    return HTML.matcher(head).matches() ? Optional.of("text/html") : Optional.empty();
  }

  /** Of documents that are no text, which. */
  Optional<String> binary() {
    return STARTS.entrySet().stream()
        .filter(start -> head.startsWith(start.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  boolean looksLikeJson() {
    return JSON.matcher(head).matches();
  }

  /** Whether there are bytes in it that no text has. */
  boolean isBinary() {
    boolean utf16 = head.startsWith("\u00ff\u00fe") || head.startsWith("\u00fe\u00ff");
    return !utf16 && head.chars().anyMatch(Signatures::isBinary);
  }

  /** What the standard calls a binary data byte. */
  private static boolean isBinary(int value) {
    return value <= 0x08
        || value == 0x0B
        || value >= 0x0E && value <= 0x1A
        || value >= 0x1C && value <= 0x1F;
  }
}
