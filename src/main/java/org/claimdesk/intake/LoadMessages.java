package org.claimdesk.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.problem.Notices;
import org.claimdesk.problem.Problem;

/** Says what a load does: each row and claim while it goes on, the whole of it at its end. */
public final class LoadMessages implements LoadListener {

  private static final int IDS_A_LINE = 20;
  private static final int COLUMNS_NAMED = 30;

  private final String file;
  private final Notices out;
  private final List<ClaimId> kept = new ArrayList<>();
  private final List<ClaimId> pruned = new ArrayList<>();
  private long stale;

  /**
   * @param file the claims file by the name the user gave it
   */
  public LoadMessages(String file, Notices out) {
    this.file = file;
    this.out = out;
  }

  @Override
  public void badRow(Problem problem) {
    out.tell(problem.headline());
  }

  @Override
  public void edited(LoadReport.Edit edit) {
    String claim = edit.claim() + ": the ";
    switch (edit.kind()) {
      case CHANGED -> tell(claim + edit.field() + " changed", edit, "old", "new");
      case CONFLICT ->
          tell(
              claim
                  + edit.field()
                  + " changed in the file, but the desk had edited it; the desk's words stay",
              edit,
              "desk",
              "file");
      case OVERRULED ->
          tell(
              claim + "report has another " + edit.field() + "; the desk's stays",
              edit,
              "desk",
              "report");
    }
  }

  private void tell(String what, LoadReport.Edit edit, String before, String after) {
    out.tell(what);
    out.tell("  " + before + ": " + edit.before());
    out.tell("  " + after + ": " + edit.after());
  }

  @Override
  public void stale(ClaimId claim) {
    stale++;
    out.tell("  its verdict is stale now");
  }

  @Override
  public void missing(ClaimId claim, boolean taken) {
    List<ClaimId> line = taken ? pruned : kept;
    line.add(claim);
    if (line.size() == IDS_A_LINE) {
      tellMissing();
    }
  }

  private void tellMissing() {
    tellIds("not in the file any more, and kept: ", kept);
    tellIds("not in the file any more, and taken away: ", pruned);
  }

  private void tellIds(String what, List<ClaimId> ids) {
    if (!ids.isEmpty()) {
      out.tell(what + listed(ids));
      ids.clear();
    }
  }

  /** Says what the load came to. */
  public void tell(LoadFile.Outcome outcome) {
    tellMissing();
    LoadReport report = outcome.report();
    report.scale().ifPresent(change -> change.told().forEach(out::tell));
    fresh(report.changes());
    boolean changed = outcome.first() || report.changedSomething();
    if (changed) {
      report.reading().remarks().forEach(out::tell);
      out.tell(report.reading().told());
      columns(report);
      if (outcome.adoption().isEmpty()) {
        tellIfAny(report.verdicts());
      }
    }
    LoadReport.Rows rows = report.rows();
    if (changed || rows.blank() + rows.leftOut() > 0) {
      out.tell(rows(rows));
    }
    out.tell(summary(outcome));
    outcome.adoption().ifPresent(this::adoption);
    if (report.adopted() > 0) {
      out.tell(
          "this file is a report: the desk's work on %s was taken from it"
              .formatted(count(report.adopted(), "claim", "claims")));
    }
  }

  private void adoption(AdoptVerdicts.Adoption adoption) {
    tellIfAny(adoption.words());
    out.tell(
        "%s of the file adopted, %s kept the desk's own"
            .formatted(
                count(adoption.given(), "verdict", "verdicts"),
                count(adoption.kept(), "claim", "claims")));
  }

  private void tellIfAny(String line) {
    if (!line.isEmpty()) {
      out.tell(line);
    }
  }

  private void fresh(LoadReport.Changes changes) {
    if (!changes.fresh().isEmpty()) {
      long more = changes.added() - changes.fresh().size();
      out.tell("new: " + listed(changes.fresh()) + (more > 0 ? " and " + more + " more" : ""));
    }
  }

  private void columns(LoadReport report) {
    List<String> extra = report.columns().extra();
    out.tell(
        "columns: "
            + report.columns().taken()
            + (extra.isEmpty() ? "" : "; kept as they are: " + named(extra))
            + " (change it: load --map FIELD=COLUMN)");
  }

  private static String named(List<String> columns) {
    int more = columns.size() - COLUMNS_NAMED;
    return more <= 0
        ? String.join(", ", columns)
        : String.join(", ", columns.subList(0, COLUMNS_NAMED)) + " and " + more + " more";
  }

  /** The counts add up to the file. */
  private static String rows(LoadReport.Rows rows) {
    if (rows.read() == 0) {
      return "rows: none in it";
    }
    if (rows.blank() + rows.leftOut() == 0) {
      return "rows: %s read, all loaded".formatted(number(rows.read()));
    }
    return "rows: %s read, %s loaded, %s passed over, %s left out"
        .formatted(
            number(rows.read()),
            number(rows.loaded()),
            number(rows.blank()) + (rows.blank() == 1 ? " blank row" : " blank rows"),
            number(rows.leftOut()));
  }

  private String summary(LoadFile.Outcome outcome) {
    LoadReport report = outcome.report();
    String claims = count(report.rows().loaded(), "claim", "claims");
    if (outcome.first()) {
      return "%s: %s loaded; the work is kept in %s".formatted(file, claims, outcome.workspace());
    }
    LoadReport.Changes changes = report.changes();
    if (!report.changedSomething()) {
      return "%s: %s, nothing changed".formatted(file, claims);
    }
    return "%s: %s, %s new, %s changed"
            .formatted(file, claims, none(changes.added()), none(changes.updated()))
        + ifAny(changes.moved(), "moved")
        + ifAny(changes.pruned(), "taken away")
        + ifAny(stale, "stale now")
        + (report.columns().changed() ? "; other columns, or another form, than before" : "");
  }

  private static String ifAny(long number, String what) {
    return number == 0 ? "" : ", " + number(number) + " " + what;
  }

  private static String listed(List<ClaimId> claims) {
    return claims.stream().map(ClaimId::text).collect(Collectors.joining(", "));
  }

  private static String count(long number, String one, String many) {
    return none(number).replace("none", "no") + " " + (number == 1 ? one : many);
  }

  private static String none(long number) {
    return number == 0 ? "none" : number(number);
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
