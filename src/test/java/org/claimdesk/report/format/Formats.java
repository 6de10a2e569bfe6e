package org.claimdesk.report.format;

import java.util.List;
import org.claimdesk.report.ReportFormat;
import org.claimdesk.report.html.HtmlFormat;
import org.claimdesk.report.markdown.MarkdownFormats;

/** The formats, for tests elsewhere. */
public final class Formats {

  private Formats() {}

  public static List<ReportFormat> all() {
    return List.of(
        new CsvReport(),
        new JsonReport(),
        HtmlFormat.format(),
        MarkdownFormats.report(),
        ClaimReviewReport.array(),
        new AveritecReport(),
        ClaimReviewReport.lines(),
        MarkdownFormats.corrections(),
        new CorrectionsCsv());
  }
}
