package org.claimdesk.report.format;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimdesk.report.Correction;
import org.claimdesk.report.ReportContent;
import org.claimdesk.report.ReportFormat;
import org.claimdesk.report.ReportRow;
import org.claimdesk.report.ReportSource;
import org.claimdesk.report.ReportTally;

/** The writer's list as rows: what must change, place by place of the article. */
final class CorrectionsCsv implements ReportFormat {

  private static final List<String> HEADER =
      List.of(
          "id",
          "location",
          "as_printed",
          "should_say",
          "verdict",
          "why",
          "sources",
          "queries",
          "remark");

  @Override
  public String name() {
    return Correction.FORMAT;
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
  public Optional<String> leavesOut(ReportRow row) {
    return Correction.leavesOut(row);
  }

  @Override
  public ReportTally write(ReportContent content, Writer out) throws IOException {
    GuardedRows rows = GuardedRows.to(out, content);
    rows.row(new ArrayList<>(HEADER));
    long[] claims = {0};
    content.eachByPlace(
        row ->
            Correction.of(row)
                .ifPresent(
                    correction -> {
                      rows.row(cells(correction));
                      claims[0]++;
                    }));
    return new ReportTally(claims[0], rows.count(), List.of());
  }

  private static List<String> cells(Correction correction) {
    ReportRow row = correction.row();
    List<String> cells = new ArrayList<>(HEADER.size());
    cells.add(row.claim().id().text());
    cells.add(correction.location().orElse(""));
    cells.add(correction.asPrinted());
    cells.add(correction.shouldSay().orElse(""));
    cells.add(told(correction, row.text("verdict")));
    cells.add(told(correction, row.text("justification")));
    cells.add(told(correction, Optional.of(sources(row))));
    cells.add(questions(correction));
    cells.add(String.join(", ", correction.remarks()));
    return cells;
  }

  /** A claim that is there for its questions only has nothing else to tell. */
  private static String told(Correction correction, Optional<String> text) {
    return correction.change() ? text.orElse("") : "";
  }

  private static String sources(ReportRow row) {
    return row.evidence().stream().map(CorrectionsCsv::source).collect(Collectors.joining("\n"));
  }

  private static String source(ReportSource source) {
    String name = source.name() + (source.isProtected() ? " (protected)" : "");
    return source
        .url()
        .filter(url -> !url.equals(source.name()))
        .map(url -> name + " " + url)
        .orElse(name);
  }

  private static String questions(Correction correction) {
    return correction.questions().stream()
        .map(question -> question.text() + " (asked " + question.askedAt() + ")")
        .collect(Collectors.joining("\n"));
  }
}
