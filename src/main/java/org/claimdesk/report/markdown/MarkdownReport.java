package org.claimdesk.report.markdown;

import java.io.Writer;
import java.util.List;
import org.claimdesk.report.ReportContent;
import org.claimdesk.report.ReportFormat;
import org.claimdesk.report.ReportTally;

/**
 * A report in Markdown (CommonMark 0.31 with GitHub's tables): a table of the claims, then a
 * section each.
 */
final class MarkdownReport implements ReportFormat {

  @Override
  public String name() {
    return "md";
  }

  @Override
  public List<String> endings() {
    return List.of("md", "markdown");
  }

  @Override
  public ReportTally write(ReportContent content, Writer out) {
    MarkdownPage page = new MarkdownPage(out);
    page.head(ReportHead.of(content));
    content.each(row -> page.row(new ClaimSection(row)));
    long[] claims = {0};
    content.each(
        row -> {
          page.section(new ClaimSection(row));
          claims[0]++;
        });
    return ReportTally.of(claims[0]);
  }
}
