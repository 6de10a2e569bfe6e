package org.claimdesk.report.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.report.Correction;
import org.claimdesk.report.ReportAnchor;
import org.claimdesk.report.ReportRow;
import org.claimdesk.report.WebLink;

/**
 * A claim as its template asks for it. What may be missing is a list of one or none, since a
 * template goes through lists.
 *
 * @param beginsPlace whether it is the first one of its place
 * @param placeNumber the place's, from 1 in the order of the page
 */
record ClaimShown(ReportRow row, Overview overview, boolean beginsPlace, int placeNumber) {

  String anchor() {
    return ReportAnchor.of(row.claim().id());
  }

  List<String> says(String field) {
    return row.text(field).stream().toList();
  }

  /** Whether it says anything in one of these fields. */
  boolean saysAny(String... some) {
    return List.of(some).stream().anyMatch(field -> row.text(field).isPresent());
  }

  VerdictShown verdict() {
    return overview.verdict(row);
  }

  List<VerdictShown> secondVerdict() {
    return row.text("second_verdict").map(overview::named).stream().toList();
  }

  boolean isDropped() {
    return row.is("dropped");
  }

  /** The address where it was seen, if it is one of the web. */
  Optional<String> appearanceUrl() {
    return row.text("appearance").flatMap(WebLink::of);
  }

  /** What a correction replaces: the words as they were printed, else the claim itself. */
  String printed() {
    return Correction.asPrinted(row);
  }

  List<SourceShown> sources() {
    return row.evidence().stream().map(SourceShown::new).toList();
  }

  List<QueryShown> queries() {
    return row.questions().stream().map(QueryShown::new).toList();
  }

  /** Whether the claims file says more of it than the fields of a claim. */
  boolean hasOwnCells() {
    return row.text("original_verdict").isPresent() || !extra().isEmpty();
  }

  /** The cells of the file's columns that are no field of a claim, those that are not empty. */
  Map<String, String> extra() {
    Map<String, String> filled = new LinkedHashMap<>();
    row.extra()
        .forEach(
            (name, cell) ->
                Optional.ofNullable(cell).ifPresent(it -> filled.put(name, it.toString())));
    return filled;
  }
}
