package org.claimdesk.report.html;

import org.claimdesk.report.ReportFormat;

/** The format, for tests elsewhere. */
public final class HtmlFormat {

  private HtmlFormat() {}

  public static ReportFormat format() {
    return new HtmlReport();
  }
}
