package org.claimdesk.report;

import org.claimdesk.claim.ClaimId;

/** The name of a claim's place in a page: what stands behind the {@code #} of a link to it. */
public final class ReportAnchor {

  private static final String PLAIN = "-._";

  private ReportAnchor() {}

  /**
   * Letters and digits of ASCII, {@code -}, {@code .} and {@code _} stay; any other {@code char} is
   * {@code ~} and its four hexadecimal digits. No two ids have the same, and none has a character
   * that a URL's fragment (RFC 3986, section 3.5) would have to encode.
   */
  public static String of(ClaimId id) {
    StringBuilder anchor = new StringBuilder("claim-");
    id.text().chars().forEach(c -> add(anchor, (char) c));
    return anchor.toString();
  }

  private static void add(StringBuilder anchor, char c) {
    if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9') {
      anchor.append(c);
    } else if (PLAIN.indexOf(c) >= 0) {
      anchor.append(c);
    } else {
      anchor.append('~');
      for (int shift = 12; shift >= 0; shift -= 4) {
        anchor.append(Character.forDigit(c >> shift & 0xF, 16));
      }
    }
  }
}
