package org.claimdesk.report.format;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.report.ReportAnchor;
import org.claimdesk.report.WebLink;

/**
 * The address of a claim's check: a place on the page where all are, or a page of its own.
 *
 * @param base where the checks are published; without it, addresses are relative to the page that
 *     holds the record
 */
record CheckUrl(Optional<String> base) {

  private static final String UNRESERVED_SIGNS = "-._~";
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  /**
   * @throws ProblemException if the base is a place within a page already
   */
  CheckUrl {
    base = base.map(WebLink::encoded);
    if (base.filter(url -> url.contains("#")).isPresent()) {
      throw ProblemException.of(
          "--base-url names a place within a page: \"%s\"".formatted(base.get()),
          "leave out what begins with #; each claim gets its own");
    }
  }

  String of(ClaimId claim) {
    boolean ownPage = base.filter(url -> url.endsWith("/") || url.endsWith("=")).isPresent();
    return base.orElse("") + (ownPage ? encoded(claim.text()) : "#" + ReportAnchor.of(claim));
  }

  /** By RFC 3986, section 2: all but unreserved characters, as UTF-8. */
  private static String encoded(String id) {
    StringBuilder url = new StringBuilder();
    for (byte octet : id.getBytes(StandardCharsets.UTF_8)) {
      if (isUnreserved(octet)) {
        url.append((char) octet);
      } else {
        url.append('%').append(HEX.toHexDigits(octet));
      }
    }
    return url.toString();
  }

  private static boolean isUnreserved(byte octet) {
    return octet >= '0' && octet <= '9'
        || octet >= 'A' && octet <= 'Z'
        || octet >= 'a' && octet <= 'z'
        || UNRESERVED_SIGNS.indexOf(octet) >= 0;
  }
}
