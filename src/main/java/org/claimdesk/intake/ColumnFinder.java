package org.claimdesk.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimdesk.problem.Location;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.tabular.Column;
import org.claimdesk.tabular.HeaderNames;

/** Decides which column of a claims file is taken for which field. */
final class ColumnFinder {

  private final ClaimsTable table;
  private final ColumnSample sample;
  private final Map<IncomingField, Column> taken = new EnumMap<>(IncomingField.class);

  private ColumnFinder(ClaimsTable table) {
    this.table = table;
    this.sample = new ColumnSample(table);
  }

  /**
   * Takes columns as asked for, the rest by what a report says of the claims, or by their headers.
   *
   * @param asked a header or a position from 1 for each field
   * @throws ProblemException if a column asked for is not there, or none can be the claim
   */
  static ColumnMapping find(ClaimsTable table, Map<IncomingField, String> asked) {
    ColumnFinder finder = new ColumnFinder(table);
    asked.forEach((field, column) -> finder.taken.put(field, finder.named(column)));
    boolean sure = finder.takeKnown() || finder.takeByHeader(asked.keySet());
    if (!sure && !asked.containsKey(IncomingField.CLAIM)) {
      finder.requireSentences();
    }
    return new ColumnMapping(table.columns(), finder.taken);
  }

  private Column named(String typed) {
    Optional<Column> exact =
        table.columns().stream().filter(column -> column.name().equals(typed)).findFirst();
    return exact
        .or(() -> HeaderNames.find(table.columns(), List.of(typed)))
        .or(() -> at(typed.strip()))
        .orElseThrow(
            () ->
                new ProblemException(
                    Problem.at(
                        Location.of(table.name()),
                        "there is no column \"" + typed + "\"",
                        sample.listed())));
  }

  private Optional<Column> at(String position) {
    return table.columns().stream()
        .filter(column -> String.valueOf(column.position()).equals(position))
        .findFirst();
  }

  private boolean takeKnown() {
    table
        .known()
        .forEach(
            (field, column) -> {
              if (free().contains(column)) {
                taken.putIfAbsent(field, column);
              }
            });
    return !table.known().isEmpty();
  }

  /** Takes columns by their headers, and gives whether a report says that the claim is right. */
  private boolean takeByHeader(Set<IncomingField> asked) {
    takeByHeader();
    return table.isReport()
        && new ReportedColumns(table, taken, asked).correct()
        && taken.containsKey(IncomingField.CLAIM);
  }

  private void takeByHeader() {
    for (IncomingField field : IncomingField.values()) {
      if (!taken.containsKey(field)) {
        IncomingField.names().find(field, free()).ifPresent(column -> taken.put(field, column));
      }
    }
  }

  private List<Column> free() {
    return table.columns().stream().filter(column -> !taken.containsValue(column)).toList();
  }

  /** A column of flags that happens to be called claim is not taken for sentences. */
  private void requireSentences() {
    if (!taken.containsKey(IncomingField.CLAIM)) {
      takeOnlyColumn();
    }
    Column claim = taken.get(IncomingField.CLAIM);
    if (!sample.mayBeSentences(claim)) {
      throw new ProblemException(
          sample.noClaim(
              "the column %s holds no sentences but \"%s\""
                  .formatted(claim.name(), sample.first(claim))));
    }
  }

  /** A list of sentences needs no header. */
  private void takeOnlyColumn() {
    boolean list = table.columns().size() == 1 && !table.dialect().header();
    if (!list) {
      throw new ProblemException(
          sample.noClaim(
              table.dialect().header()
                  ? "no column is called claim"
                  : "no header was found, so no column is known for the claim"));
    }
    taken.put(IncomingField.CLAIM, table.columns().get(0));
  }
}
