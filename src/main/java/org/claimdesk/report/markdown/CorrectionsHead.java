package org.claimdesk.report.markdown;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.problem.Count;
import org.claimdesk.report.Correction;
import org.claimdesk.report.ReportContent;

/** How much there is for the writer to do. */
record CorrectionsHead(long changes, long questions) {

  /** Counts it. */
  static CorrectionsHead of(ReportContent content) {
    long[] counts = {0, 0};
    content.each(
        row ->
            Correction.of(row)
                .ifPresent(
                    correction -> {
                      counts[0] += correction.change() ? 1 : 0;
                      counts[1] += correction.questions().size();
                    }));
    return new CorrectionsHead(counts[0], counts[1]);
  }

  String told() {
    List<String> told = new ArrayList<>();
    if (changes > 0) {
      told.add(Count.of(changes, "change"));
    }
    if (questions > 0) {
      told.add(Count.of(questions, "open question"));
    }
    return told.isEmpty() ? "There is nothing to change." : String.join(", ", told) + ".";
  }
}
