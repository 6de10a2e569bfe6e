package org.claimdesk.source.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the encoding that a page or an XML document declares at its beginning. The <a
 * href="https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding">HTML
 * Standard</a> asks for the first 1,024 bytes to be looked at; pages have it later, too.
 */
final class DeclaredCharset {

  private static final int HEAD_BYTES = 8192;
  private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?(?:-->|$)");
  private static final Pattern DECLARATION =
      Pattern.compile(
          "(?i)(?:^\\s*<\\?xml\\s[^>]{0,200}?encoding|<meta\\s[^>]{0,500}?charset)\\s*=\\s*[\"']?\\s*([\\w:.+-]{1,40})");

  private DeclaredCharset() {}

  static Optional<Charset> in(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD_BYTES), ISO_8859_1);
    Matcher found = DECLARATION.matcher(COMMENT.matcher(head).replaceAll(""));
    return found.find()
        ? Charsets.named(found.group(1)).map(Charsets::declaredInside)
        : Optional.empty();
  }
}
