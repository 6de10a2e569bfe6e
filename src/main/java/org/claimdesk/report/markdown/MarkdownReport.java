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
    MarkdownOutput output = new MarkdownOutput(out);
    ReportHead head = ReportHead.of(content);
    JtereportGenerated.render(output, null, head);
    content.each(row -> JterowGenerated.render(output, null, new ClaimSection(row)));
    long[] claims = {0};
    content.each(
        row -> {
          ClaimSection section = new ClaimSection(row);
          JtesectionGenerated.render(output, null, section);
          JteentriesGenerated.render(output, null, section.entries());
          claims[0]++;
        });
    return ReportTally.of(claims[0]);
  }
}
