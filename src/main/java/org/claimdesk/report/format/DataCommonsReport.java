package org.claimdesk.report.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.claimdesk.json.Json;
import org.claimdesk.report.ReportContent;
import org.claimdesk.report.ReportFormat;
import org.claimdesk.report.ReportRow;
import org.claimdesk.report.ReportTally;

/**
 * A report as <a href="https://datacommons.org/factcheck/download">Data Commons</a> has fact checks
 * for research: ClaimReview objects, one a line.
 */
final class DataCommonsReport implements ReportFormat {

  @Override
  public String name() {
    return "datacommons";
  }

  @Override
  public List<String> endings() {
    return List.of("jsonl", "json");
  }

  @Override
  public boolean isForThePublic() {
    return true;
  }

  @Override
  public Optional<String> leavesOut(ReportRow row) {
    return ClaimReviews.leavesOut(row);
  }

  @Override
  public ReportTally write(ReportContent content, Writer out) {
    ClaimReviews reviews = new ClaimReviews(content);
    long[] claims = {0};
    content.each(
        row -> {
          Json.writeForPage(reviews.of(row), out);
          endLine(out);
          claims[0]++;
        });
    return ReportTally.of(claims[0]).telling(reviews.told());
  }

  private static void endLine(Writer out) {
    try {
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
