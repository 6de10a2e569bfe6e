package org.claimdesk.report.html;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.Optional;
import org.claimdesk.report.ReportContent;
import org.claimdesk.report.ReportRow;

/** The claims place by place, each read and written before the next. */
final class ClaimArticles implements Content {

  private final ReportContent content;
  private final Overview overview;
  private final Templates templates;
  private Optional<String> place = Optional.empty();
  private int places;
  private long written;

  ClaimArticles(ReportContent content, Overview overview, Templates templates) {
    this.content = content;
    this.overview = overview;
    this.templates = templates;
  }

  @Override
  public void writeTo(TemplateOutput output) {
    content.eachByPlace(row -> templates.claim(shown(row), output));
  }

  private ClaimShown shown(ReportRow row) {
    Optional<String> here = row.text("location");
    boolean begins = written == 0 || !here.equals(place);
    place = here;
    places += begins ? 1 : 0;
    written++;
    return new ClaimShown(row, overview, begins, places);
  }

  long written() {
    return written;
  }
}
