package org.claimdesk.report.format;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.claimdesk.json.Json;
import org.claimdesk.report.ReportContent;
import org.claimdesk.report.ReportFormat;
import org.claimdesk.report.ReportOptions;
import org.claimdesk.report.ReportTally;

/** A report as a JSON array, one claim a line, with everything there is. */
final class JsonReport implements ReportFormat {

  @Override
  public String name() {
    return "json";
  }

  @Override
  public List<String> endings() {
    return List.of("json");
  }

  @Override
  public boolean holdsEverything(ReportOptions options) {
    return true;
  }

  @Override
  public ReportTally write(ReportContent content, Writer out) throws IOException {
    long[] claims = {0};
    Json.writeArray(
        out,
        array ->
            content.each(
                row -> {
                  array.accept(row.fields());
                  claims[0]++;
                }));
    return ReportTally.of(claims[0]);
  }
}
