package org.claimdesk.report.format;

import java.util.Optional;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.report.ReportAnchor;
import org.claimdesk.report.WebLink;
import org.claimdesk.source.PercentEncoding;

/**
 * The address of a claim's check: a place on the page where all are, or a page of its own.
 *
 * @param base where the checks are published; without it, addresses are relative to the page that
 *     holds the record
 */
record CheckUrl(Optional<String> base) {

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
    return base.orElse("")
        + (ownPage ? PercentEncoding.of(claim.text()) : "#" + ReportAnchor.of(claim));
  }
}
