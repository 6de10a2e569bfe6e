package org.claimdesk.report.markdown;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Writes addresses where Markdown wants them. */
final class MarkdownAddress {

  /** What would end the address, begin markup, or be no part of a URL (RFC 3986, section 2). */
  private static final Pattern FOREIGN =
      Pattern.compile("[\\p{Cntrl}\\p{Z}\\p{Cf}\\p{Cs}<>\"\\\\`|^{}]+");

  private static final Pattern MARKUP = Pattern.compile("[()]|&(?=#?[A-Za-z0-9]{1,40};)");

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private MarkdownAddress() {}

  /** Between the parentheses of a link. */
  static String destination(String url) {
    String encoded = FOREIGN.matcher(url).replaceAll(found -> encoded(found.group()));
    return MARKUP.matcher(encoded).replaceAll("\\\\$0");
  }

  private static String encoded(String text) {
    StringBuilder encoded = new StringBuilder();
    for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
      encoded.append('%').append(HEX.toHexDigits(one));
    }
    return encoded.toString();
  }

  /** Between the quotation marks of an attribute of HTML. */
  static String attribute(String value) {
    return value
        .replace("&", "&amp;")
        .replace("\"", "&quot;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }
}
