package org.claimdesk.report.format;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.claim.State;
import org.claimdesk.json.Json;
import org.claimdesk.report.ReportContent;
import org.claimdesk.report.ReportFormat;
import org.claimdesk.report.ReportRow;
import org.claimdesk.report.ReportTally;
import org.claimdesk.review.Scale;
import org.claimdesk.review.ScaleInUse;
import org.jspecify.annotations.Nullable;

/**
 * A report in the form of the AVeriTeC data set (Schlichtkrull et al., <a
 * href="https://arxiv.org/abs/2305.13117">"AVeriTeC: A Dataset for Real-world Claim Verification
 * with Evidence from the Web"</a>, 2023), a JSON array with one claim a line.
 */
final class AveritecReport implements ReportFormat {

  private final ScaleInUse scale;
  private @Nullable AveritecLabels labels;

  AveritecReport(ScaleInUse scale) {
    this.scale = scale;
  }

  @Override
  public String name() {
    return "averitec";
  }

  @Override
  public List<String> endings() {
    return List.of("json");
  }

  @Override
  public Optional<String> leavesOut(ReportRow row) {
    Optional<String> verdict = row.text("verdict");
    if (verdict.isEmpty()) {
      return Optional.of("without a verdict");
    }
    if (row.state() == State.STALE) {
      return Optional.of("whose text has changed since the verdict");
    }
    return labels(scale.current()).label(verdict.get()).isPresent()
        ? Optional.empty()
        : Optional.of("whose verdict has no label in AVeriTeC");
  }

  /** Asked for claim by claim, of a scale that hardly ever is another one. */
  private AveritecLabels labels(Scale current) {
    if (labels == null || labels.scale() != current) {
      labels = AveritecLabels.of(current);
    }
    return labels;
  }

  @Override
  public ReportTally write(ReportContent content, Writer out) throws IOException {
    AveritecLabels said = labels(content.scale());
    Map<String, Long> written = new HashMap<>();
    Json.writeArray(
        out,
        array ->
            content.each(
                row -> {
                  String verdict = row.text("verdict").orElseThrow();
                  String label = said.label(verdict).orElseThrow();
                  array.accept(new AveritecClaim(row, label).fields());
                  written.merge(verdict, 1L, Long::sum);
                }));
    long claims = written.values().stream().mapToLong(Long::longValue).sum();
    return ReportTally.of(claims).telling(said.lost(written));
  }
}
