package org.claimdesk.dossier.jdbc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.claimdesk.claim.FileColumn;
import org.claimdesk.claim.State;
import org.claimdesk.dossier.DossierColumn;
import org.claimdesk.dossier.Sorting;

/** A sorting as SQL, over {@code claim c} and its review {@code r}. */
final class SortKeys {

  private final Sorting sorting;
  private final List<Object> values = new ArrayList<>();
  private final String orderBy;

  SortKeys(Sorting sorting) {
    this.sorting = sorting;
    this.orderBy =
        sorting.keys().stream()
            .map(key -> key(key.column()) + (key.descending() ? " DESC" : "") + " NULLS LAST, ")
            .collect(Collectors.joining("", " ORDER BY ", "c.place"));
  }

  /** {@code ORDER BY …}, to the claims' place where all else is alike. */
  String orderBy() {
    return orderBy;
  }

  /** The values for its places, in their order. */
  List<Object> values() {
    return List.copyOf(values);
  }

  /** Whether the claims that are at the same location come together. */
  boolean byPlace() {
    return sorting.equals(Sorting.BY_PLACE);
  }

  private String key(DossierColumn column) {
    return column.own().map(this::cell).orElseGet(() -> field(column.name()));
  }

  private String field(String name) {
    return switch (name) {
      case "id", "location" -> "natural(c." + name + ")";
      case "position" -> "c.place";
      case "place" -> "CASE WHEN c.location IS NULL THEN NULL ELSE p.first END";
      case "state" -> rank("c.state", Arrays.stream(State.values()).map(State::word).toList());
      case "verdict" -> rank("c.verdict", sorting.verdicts());
      case "second_verdict" -> rank("r.second_verdict", sorting.verdicts());
      case "queries" -> "(SELECT count(*) FROM query q WHERE q.claim_id = c.id)";
      case "claimed_on", "skipped", "queried", "dropped", "sources" -> "c." + name;
      case "marked_at", "second_at" -> "r." + name;
      case "claim", "quote", "claimant", "appearance", "original_verdict" -> "fold(c." + name + ")";
      default -> "fold(r." + name + ")";
    };
  }

  /** A cell of the claims file; that of an extra column is in no column of its own. */
  private String cell(FileColumn column) {
    values.add("$[" + (column.position() - 1) + "]");
    return "natural(nullif(json_extract(c.cells, ?), ''))";
  }

  private String rank(String column, List<String> order) {
    StringBuilder rank = new StringBuilder("CASE WHEN " + column + " IS NULL THEN NULL");
    for (String word : order) {
      values.add(word);
      rank.append(" WHEN ").append(column).append(" = ? THEN ").append(values.size());
    }
    return rank.append(" ELSE ").append(values.size() + 1).append(" END").toString();
  }
}
