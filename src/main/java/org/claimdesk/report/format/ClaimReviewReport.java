package org.claimdesk.report.format;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.claimdesk.json.Json;
import org.claimdesk.report.ReportContent;
import org.claimdesk.report.ReportFormat;
import org.claimdesk.report.ReportRow;
import org.claimdesk.report.ReportTally;

/** A report as JSON-LD for a page: an array of ClaimReview objects, one a line. */
final class ClaimReviewReport implements ReportFormat {

  @Override
  public String name() {
    return "claimreview";
  }

  @Override
  public List<String> endings() {
    return List.of("jsonld", "json");
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
  public ReportTally write(ReportContent content, Writer out) throws IOException {
    ClaimReviews reviews = new ClaimReviews(content);
    long[] claims = {0};
    Json.writeArrayForPage(
        out,
        array ->
            content.each(
                row -> {
                  array.accept(reviews.of(row));
                  claims[0]++;
                }));
    return ReportTally.of(claims[0]).telling(reviews.told());
  }
}
