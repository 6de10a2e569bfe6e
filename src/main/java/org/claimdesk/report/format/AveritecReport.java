package org.claimdesk.report.format;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.json.Json;
import org.claimdesk.report.ReportContent;
import org.claimdesk.report.ReportFormat;
import org.claimdesk.report.ReportRow;
import org.claimdesk.report.ReportTally;

/**
 * A report in the form of the AVeriTeC data set (Schlichtkrull et al., <a
 * href="https://arxiv.org/abs/2305.13117">"AVeriTeC: A Dataset for Real-world Claim Verification
 * with Evidence from the Web"</a>, 2023), a JSON array with one claim a line.
 */
final class AveritecReport implements ReportFormat {

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
    return row.unjudged()
        .or(
            () ->
                AveritecLabels.of(row.scale()).label(verdict(row)).isPresent()
                    ? Optional.empty()
                    : Optional.of("whose verdict has no label in AVeriTeC"));
  }

  private static String verdict(ReportRow row) {
    return row.text("verdict").orElseThrow();
  }

  @Override
  public ReportTally write(ReportContent content, Writer out) throws IOException {
    AveritecLabels said = AveritecLabels.of(content.scale());
    Map<String, Long> written = new HashMap<>();
    Json.writeArray(
        out,
        array ->
            content.each(
                row -> {
                  String verdict = verdict(row);
                  String label = said.label(verdict).orElseThrow();
                  array.accept(new AveritecClaim(row, label).fields());
                  written.merge(verdict, 1L, Long::sum);
                }));
    long claims = written.values().stream().mapToLong(Long::longValue).sum();
    return ReportTally.of(claims).telling(said.lost(written));
  }
}
