package org.claimdesk.report.markdown;

import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.claimdesk.report.Correction;
import org.claimdesk.report.ReportContent;
import org.claimdesk.report.ReportFormat;
import org.claimdesk.report.ReportRow;
import org.claimdesk.report.ReportTally;

/** The writer's list in Markdown: what must change, place by place of the article. */
final class CorrectionsMarkdown implements ReportFormat {

  @Override
  public String name() {
    return Correction.FORMAT;
  }

  @Override
  public List<String> endings() {
    return List.of("md", "markdown");
  }

  @Override
  public Optional<String> leavesOut(ReportRow row) {
    return Correction.leavesOut(row);
  }

  @Override
  public ReportTally write(ReportContent content, Writer out) {
    MarkdownOutput output = new MarkdownOutput(out);
    JtecorrectionsGenerated.render(output, null, CorrectionsHead.of(content));
    Places places = new Places();
    content.eachByPlace(
        row -> Correction.of(row).ifPresent(correction -> places.write(correction, output)));
    return ReportTally.of(places.claims);
  }

  /** Writes a heading where another place begins. */
  private static final class Places {

    private static final String NONE = "Without a location";

    private Optional<String> last = Optional.empty();
    private long claims;

    void write(Correction correction, MarkdownOutput output) {
      String place = correction.location().map(at -> "Location: " + at).orElse(NONE);
      if (!last.equals(Optional.of(place))) {
        JteplaceGenerated.render(output, null, place);
        last = Optional.of(place);
      }
      CorrectionSection section = new CorrectionSection(correction);
      JtecorrectionGenerated.render(output, null, section);
      JteentriesGenerated.render(output, null, section.entries());
      claims++;
    }
  }
}
