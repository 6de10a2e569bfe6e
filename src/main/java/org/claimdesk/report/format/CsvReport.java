package org.claimdesk.report.format;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.claimdesk.report.ReportContent;
import org.claimdesk.report.ReportFormat;
import org.claimdesk.report.ReportOptions;
import org.claimdesk.report.ReportTally;

/** A report as rows: the claims file's own columns, then the desk's. */
final class CsvReport implements ReportFormat {

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public List<String> endings() {
    return List.of("csv");
  }

  @Override
  public boolean isRows() {
    return true;
  }

  @Override
  public boolean holdsEverything(ReportOptions options) {
    return options.full();
  }

  @Override
  public ReportTally write(ReportContent content, Writer out) throws IOException {
    ReportRows rows = new ReportRows(content);
    GuardedRows guarded = GuardedRows.to(out, content);
    guarded.row(rows.header());
    long[] claims = {0};
    content.each(
        row -> {
          guarded.row(rows.cells(row));
          claims[0]++;
        });
    return new ReportTally(claims[0], guarded.count(), List.of());
  }
}
