package org.claimdesk.report.html;

import java.io.Writer;
import org.claimdesk.report.ReportContent;

/** Puts a page together out of the claims of a report. */
final class PageWriter {

  private PageWriter() {}

  /**
   * Goes over the claims twice: their counts and the index first, for these stand before them.
   *
   * @return how many claims were written
   */
  static long write(ReportContent content, Writer out) {
    Overview overview = Overview.of(content);
    Templates templates = new Templates();
    ClaimArticles claims = new ClaimArticles(content, overview, templates);
    templates.page(Page.of(content.options().publication(), overview, claims), out);
    return claims.written();
  }
}
