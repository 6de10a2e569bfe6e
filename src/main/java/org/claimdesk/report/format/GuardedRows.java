package org.claimdesk.report.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.claimdesk.report.ReportContent;
import org.claimdesk.report.ReportOptions;
import org.claimdesk.tabular.CsvWriter;
import org.claimdesk.tabular.Dialect;
import org.claimdesk.tabular.FormulaGuard;

/** Writes rows in the claims file's dialect and guards their cells, unless told not to. */
final class GuardedRows {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final CsvWriter out;
  private final boolean raw;
  private long count;

  private GuardedRows(CsvWriter out, boolean raw) {
    this.out = out;
    this.raw = raw;
  }

  static GuardedRows to(Writer out, ReportContent content) throws IOException {
    ReportOptions options = content.options();
    Dialect dialect = content.layout().dialect();
    if (options.excel()) {
      out.write(BYTE_ORDER_MARK);
    }
    String lineEnding = options.excel() ? "\r\n" : dialect.lineEnding();
    return new GuardedRows(new CsvWriter(out, dialect.delimiter(), lineEnding), options.raw());
  }

  /** Writes cells, and leaves them as they were written. */
  void row(List<String> cells) {
    try {
      if (!raw) {
        cells.replaceAll(this::guarded);
      }
      out.row(cells);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String guarded(String cell) {
    String guarded = FormulaGuard.guard(cell);
    if (guarded.length() > cell.length()) {
      count++;
    }
    return guarded;
  }

  /** How many cells were given a guard. */
  long count() {
    return count;
  }
}
