package org.claimdesk.dossier;

import java.util.List;

/**
 * The order in which dossiers come: by one column after another, and those that are alike in the
 * claims' order. What is missing comes last.
 *
 * @param verdicts the verdicts in the order of their scale
 */
public record Sorting(List<Key> keys, List<String> verdicts) {

  /** As the claims stand. */
  public static final Sorting NONE = new Sorting(List.of(), List.of());

  /** Place by place of the article, each place where the first of its claims stands. */
  public static final Sorting BY_PLACE =
      new Sorting(List.of(new Key(DossierColumn.field("place"), false)), List.of());

  /** One column to sort by, from the least or from the greatest. */
  public record Key(DossierColumn column, boolean descending) {}

  public Sorting {
    keys = List.copyOf(keys);
    verdicts = List.copyOf(verdicts);
  }

  /** Whether the claims come as they stand. */
  public boolean isNone() {
    return keys.isEmpty();
  }
}
