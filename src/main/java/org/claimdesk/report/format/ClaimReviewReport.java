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

/** A report as ClaimReview objects, which are for the public, within one frame or another. */
record ClaimReviewReport(String name, List<String> endings, Frame frame) implements ReportFormat {

  /** Writes what stands before, between and after the objects. */
  @FunctionalInterface
  interface Frame {
    void write(Writer out, Json.Elements objects) throws IOException;
  }

  /** JSON-LD for a page: an array, one object a line. */
  static ReportFormat array() {
    return new ClaimReviewReport("claimreview", List.of("jsonld", "json"), Json::writeArrayForPage);
  }

  /**
   * The form in which <a href="https://datacommons.org/factcheck/download">Data Commons</a> has
   * fact checks for research: one object a line.
   */
  static ReportFormat lines() {
    return new ClaimReviewReport("datacommons", List.of("jsonl", "json"), Json::writeLinesForPage);
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
    frame.write(
        out,
        objects ->
            content.each(
                row -> {
                  objects.accept(reviews.of(row));
                  claims[0]++;
                }));
    return ReportTally.of(claims[0]).telling(reviews.told());
  }
}
