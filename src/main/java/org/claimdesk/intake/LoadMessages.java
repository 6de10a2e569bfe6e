package org.claimdesk.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.problem.Problem;

/** What is told of a load. */
public final class LoadMessages {

  private final String file;
  private final LoadFile.Outcome outcome;
  private final LoadReport report;
  private final List<String> lines = new ArrayList<>();

  private LoadMessages(String file, LoadFile.Outcome outcome) {
    this.file = file;
    this.outcome = outcome;
    this.report = outcome.report();
  }

  /** The lines to tell, for the file by the name the user gave it. */
  public static List<String> of(String file, LoadFile.Outcome outcome) {
    LoadMessages messages = new LoadMessages(file, outcome);
    messages.summary();
    messages.columns();
    messages.rows();
    messages.edits();
    return messages.lines;
  }

  private void summary() {
    String claims = count(report.loaded(), "claim", "claims");
    if (outcome.first()) {
      lines.add(
          "%s: %s loaded; the work is kept in %s".formatted(file, claims, outcome.workspace()));
    } else if (report.changedSomething()) {
      lines.add(
          "%s: %s, %s new, %s changed"
              .formatted(file, claims, number(report.added()), number(report.updated())));
    } else {
      lines.add("%s: %s, nothing changed".formatted(file, claims));
    }
    if (report.adopted() > 0) {
      lines.add(
          "this file is a report: the desk's work on %s was taken from it"
              .formatted(count(report.adopted(), "claim", "claims")));
    }
  }

  private void columns() {
    if (outcome.first() || report.changedSomething()) {
      lines.add("columns: " + report.taken() + extra() + " (change it: load --map FIELD=COLUMN)");
      unknownVerdicts();
    }
  }

  private void unknownVerdicts() {
    if (!report.unknownVerdicts().isEmpty()) {
      lines.add(
          "verdicts of the file that the scale does not know, kept as they are: "
              + String.join(", ", report.unknownVerdicts()));
    }
  }

  private String extra() {
    return report.extra().isEmpty()
        ? ""
        : "; kept as they are: " + String.join(", ", report.extra());
  }

  private void rows() {
    report.badRows().stream().map(Problem::headline).forEach(lines::add);
    if (report.leftOut() > 0) {
      lines.add(count(report.leftOut(), "row was", "rows were") + " left out");
    }
    if (report.blank() > 0) {
      lines.add(count(report.blank(), "blank row was", "blank rows were") + " passed over");
    }
  }

  private void edits() {
    for (LoadReport.Edit edit : report.edits()) {
      boolean conflict = edit.kind() == LoadReport.Edit.Kind.CONFLICT;
      lines.add(
          "%s: the %s changed".formatted(edit.claim(), edit.field())
              + (conflict
                  ? " in the file, but the desk had edited it; the desk's words stay"
                  : ""));
      lines.add("  " + (conflict ? "desk" : "old") + ": " + edit.before());
      lines.add("  " + (conflict ? "file" : "new") + ": " + edit.after());
    }
    if (!report.fresh().isEmpty()) {
      long more = report.added() - report.fresh().size();
      lines.add("new: " + ids(report.fresh()) + (more > 0 ? " and " + more + " more" : ""));
    }
    if (!report.missing().isEmpty()) {
      lines.add("not in the file any more, and kept: " + ids(report.missing()));
    }
  }

  private static String ids(List<ClaimId> claims) {
    return claims.stream().map(ClaimId::text).collect(Collectors.joining(", "));
  }

  private static String count(long number, String one, String many) {
    return (number == 0 ? "no" : number) + " " + (number == 1 ? one : many);
  }

  private static String number(long number) {
    return number == 0 ? "none" : String.valueOf(number);
  }
}
