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
    MarkdownPage page = new MarkdownPage(out);
    page.head(CorrectionsHead.of(content));
    Places places = new Places();
    content.eachByPlace(
        row -> Correction.of(row).ifPresent(correction -> places.write(correction, page)));
    return ReportTally.of(places.claims);
  }

  /** Writes a heading where another place begins. */
  private static final class Places {

    private static final String NONE = "Without a location";

    private Optional<String> last = Optional.empty();
    private long claims;

    void write(Correction correction, MarkdownPage page) {
      String place = correction.location().map(at -> "Location: " + at).orElse(NONE);
      if (!last.equals(Optional.of(place))) {
        page.place(place);
        last = Optional.of(place);
      }
      page.correction(correction);
      claims++;
    }
  }
}
