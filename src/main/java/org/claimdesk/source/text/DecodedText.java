package org.claimdesk.source.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimdesk.tabular.Windows1252Reader;

/**
 * The bytes of a document as text. A mark at the beginning counts most, then what its server says,
 * then what it says itself, as the <a
 * href="https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding">HTML
 * Standard</a> has it; then UTF-8 if it is that, and else windows-1252. A declaration that the
 * bytes belie does not count.
 */
record DecodedText(String text, Charset charset, List<String> remarks) {

  /** The most characters of a text that are read: about twenty long books. */
  static final int MOST = 10_000_000;

  static final String CUT =
      String.format(Locale.ROOT, "only its first %,d characters were read", MOST);

  static DecodedText of(Document document) {
    return of(document, Optional.empty());
  }

  /**
   * @param inside the encoding that the document itself declares
   */
  static DecodedText of(Document document, Optional<Charset> inside) {
    byte[] bytes = document.bytes();
    Optional<DecodedText> marked = ByteOrderMark.of(bytes).map(mark -> marked(bytes, mark));
    return marked
        .or(() -> said(document, inside).map(charset -> declared(bytes, charset)))
        .orElseGet(() -> undeclared(bytes))
        .bounded();
  }

  private static Optional<Charset> said(Document document, Optional<Charset> inside) {
    return document.type().charset().flatMap(Charsets::named).or(() -> inside);
  }

  private static DecodedText marked(byte[] bytes, ByteOrderMark mark) {
    int length = bytes.length - mark.length();
    String text = new String(bytes, mark.length(), length, mark.charset());
    return new DecodedText(text, mark.charset(), List.of());
  }

  private static DecodedText declared(byte[] bytes, Charset charset) {
    if (charset.equals(UTF_8)) {
      return utf8(new Utf8(bytes), Optional.of(charset));
    }
    if (Charsets.takesAnything(charset)) {
      Utf8 utf8 = new Utf8(bytes);
      return utf8.isSure() ? utf8(utf8, Optional.of(charset)) : plain(bytes, charset);
    }
    return plain(bytes, charset);
  }

  private static DecodedText undeclared(byte[] bytes) {
    return utf8(new Utf8(bytes), Optional.empty());
  }

  private static DecodedText utf8(Utf8 found, Optional<Charset> declared) {
    Charset charset = found.isUtf8() ? UTF_8 : Charsets.WINDOWS_1252;
    List<String> remarks = new ArrayList<>();
    declared
        .filter(said -> !said.equals(charset))
        .ifPresent(
            said ->
                remarks.add(
                    "it is said to be %s and is not: read as %s"
                        .formatted(Charsets.nameOf(said), Charsets.nameOf(charset))));
    if (found.isUtf8() && found.damaged() > 0) {
      remarks.add("it is damaged UTF-8: \uFFFD stands where it is");
    }
    return new DecodedText(
        found.isUtf8() ? found.text() : plain(found.bytes(), charset).text(), charset, remarks);
  }

  private static DecodedText plain(byte[] bytes, Charset charset) {
    String text =
        charset.equals(Charsets.WINDOWS_1252) ? windows1252(bytes) : new String(bytes, charset);
    return new DecodedText(text, charset, List.of());
  }

  private static String windows1252(byte[] bytes) {
    StringWriter text = new StringWriter(bytes.length);
    try (Reader reader = new Windows1252Reader(new ByteArrayInputStream(bytes))) {
      reader.transferTo(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private DecodedText bounded() {
    if (text.length() <= MOST) {
      return this;
    }
    List<String> more = new ArrayList<>(remarks);
    more.add(CUT);
    return new DecodedText(Findings.first(text, MOST), charset, more);
  }

  /** Whether its end is missing. */
  boolean isCut() {
    return remarks.contains(CUT);
  }

  /** As what it was read. */
  String mediaType(MediaType type) {
    return type.essence() + "; charset=" + Charsets.nameOf(charset);
  }
}
