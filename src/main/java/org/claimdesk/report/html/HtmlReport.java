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

  /** Every command has this class; what it writes with is loaded when something is written. */
  @Override
  public ReportTally write(ReportContent content, Writer out) {
    return ReportTally.of(PageWriter.write(content, out));
  }
}
