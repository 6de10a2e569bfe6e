package org.claimdesk.report.markdown;

import java.util.List;
import org.claimdesk.report.ReportFormat;

/** The formats in Markdown, for tests elsewhere. */
public final class MarkdownFormats {

  private MarkdownFormats() {}

  public static ReportFormat report() {
    return new MarkdownReport();
  }

  public static ReportFormat corrections() {
    return new CorrectionsMarkdown();
  }

  public static List<ReportFormat> all() {
    return List.of(report(), corrections());
  }
}
