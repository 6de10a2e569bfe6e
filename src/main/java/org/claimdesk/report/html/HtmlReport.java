package org.claimdesk.report.html;

import java.io.Writer;
import java.util.List;
import org.claimdesk.report.ReportContent;
import org.claimdesk.report.ReportFormat;
import org.claimdesk.report.ReportTally;

/** A report as one page that needs nothing beside itself. */
final class HtmlReport implements ReportFormat {

  @Override
  public String name() {
    return "html";
  }

  @Override
  public List<String> endings() {
    return List.of("html", "htm");
  }

  /** Goes over the claims twice: their counts and the index first, for these stand before them. */
  @Override
  public ReportTally write(ReportContent content, Writer out) {
    Overview overview = Overview.of(content);
    Templates templates = new Templates();
    Claims claims = new Claims(content, overview, templates);
    templates.page(Page.of(content.options().publication(), overview, claims), out);
    return ReportTally.of(claims.written());
  }
}
