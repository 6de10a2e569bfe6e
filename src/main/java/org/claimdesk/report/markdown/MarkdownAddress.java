package org.claimdesk.report.markdown;

import java.util.regex.Pattern;
import org.claimdesk.source.PercentEncoding;

/** Writes addresses where Markdown wants them. */
final class MarkdownAddress {

  /** What would end the address, begin markup, or be no part of a URL (RFC 3986, section 2). */
  private static final Pattern FOREIGN =
      Pattern.compile("[\\p{Cntrl}\\p{Z}\\p{Cf}\\p{Cs}<>\"\\\\`|^{}]+");

  private static final Pattern MARKUP = Pattern.compile("[()]|&(?=#?[A-Za-z0-9]{1,40};)");

  private MarkdownAddress() {}

  /** Between the parentheses of a link. */
  static String destination(String url) {
    String encoded = FOREIGN.matcher(url).replaceAll(found -> PercentEncoding.of(found.group()));
    return MARKUP.matcher(encoded).replaceAll("\\\\$0");
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
