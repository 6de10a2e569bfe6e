package org.claimdesk.dossier.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.dossier.Breakdown;
import org.claimdesk.dossier.Tally;
import org.claimdesk.problem.Count;
import org.claimdesk.terminal.Listing;
import org.claimdesk.terminal.Listing.Column;
import org.claimdesk.terminal.Output;
import org.claimdesk.terminal.ProgressBar;

/**
 * The breakdown that {@code status} shows to people. No table is wider than 40 columns has to be.
 */
record StatusTables(Output out) {

  private static final int CELLS = 10;
  private static final int LABEL = 16;

  /** A row of a table: what is counted, how many there are, and of how many. */
  private record Row(String name, long count, long of) {

    String share() {
      return Math.round(100.0 * count / of) + "%";
    }

    String bar() {
      return ProgressBar.bare(CELLS, count, of);
    }
  }

  void states(Tally tally) {
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("open", tally.open());
    counts.put("marked", tally.marked());
    counts.put("approved", tally.approved());
    counts.put("disputed", tally.disputed());
    counts.put("stale", tally.stale());
    shares("state", counts);
    List<String> besides = new ArrayList<>();
    Count.addAny(besides, tally.skipped(), "skipped");
    Count.addAny(besides, tally.queried(), "with an open question");
    Count.addAny(besides, tally.unsourced(), "without a source");
    Count.addAny(besides, tally.dropped(), "dropped");
    if (!besides.isEmpty()) {
      out.line("");
      out.line(String.join(", ", besides));
    }
  }

  void verdicts(Map<String, Long> counts) {
    shares("verdict", counts);
  }

  private void shares(String what, Map<String, Long> counts) {
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    List<Row> rows = new ArrayList<>();
    counts.forEach((name, count) -> rows.add(new Row(name, count, all)));
    rows.removeIf(row -> row.count() == 0);
    table(
        rows,
        List.of(
            Column.text(what, Row::name),
            Column.number("claims", row -> Long.toString(row.count())),
            Column.number("share", Row::share),
            Column.of("", Row::bar)));
  }

  void places(Breakdown breakdown) {
    List<Row> rows =
        breakdown.places().stream()
            .map(it -> new Row(it.location().orElse("no location"), it.judged(), it.claims()))
            .toList();
    table(
        rows,
        List.of(
            Column.text("location", Row::name),
            Column.number("judged", row -> row.count() + "/" + row.of()),
            Column.of("", Row::bar)));
    if (breakdown.morePlaces() > 0) {
      out.line("and " + breakdown.morePlaces() + " more; list --location L shows one");
    }
  }

  void agreement(String told) {
    out.line("");
    out.line("agreement" + " ".repeat(LABEL - "agreement".length()) + told);
  }

  void reviewers(Breakdown breakdown) {
    if (breakdown.reviewers().isEmpty()) {
      return;
    }
    out.line("");
    out.line("reviewers");
    for (Breakdown.Person person : breakdown.reviewers()) {
      String name = person.name();
      out.line(name + " ".repeat(Math.max(2, LABEL - name.length())) + work(person));
    }
    if (breakdown.moreReviewers() > 0) {
      out.line("and " + breakdown.moreReviewers() + " more; list --by NAME shows one's claims");
    }
  }

  private static String work(Breakdown.Person person) {
    List<String> of = new ArrayList<>();
    Count.addAny(of, person.approved(), "approved");
    Count.addAny(of, person.disputed(), "disputed");
    List<String> parts = new ArrayList<>();
    if (person.verdicts() > 0) {
      parts.add(Count.of(person.verdicts(), "verdict") + within(of));
    }
    if (person.assigned() > 0) {
      parts.add(person.assigned() + " assigned (" + person.toDo() + " to do)");
    }
    if (person.readings() > 0) {
      parts.add(Count.of(person.readings(), "second reading"));
    }
    return String.join(", ", parts);
  }

  private static String within(List<String> parts) {
    return parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")";
  }

  private void table(List<Row> rows, List<Column<Row>> columns) {
    if (!rows.isEmpty()) {
      out.line("");
      out.list(new Listing<>(columns, Row::name, row -> Map.of(), Optional.empty(), rows::forEach));
    }
  }
}
