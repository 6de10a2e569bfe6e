package org.claimdesk.dossier.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.claimdesk.claim.Filter;
import org.claimdesk.dossier.Dossier;
import org.claimdesk.dossier.Sorting;
import org.claimdesk.review.Queries;
import org.claimdesk.workspace.ClaimConditions;
import org.claimdesk.workspace.Sql;

/**
 * Dossiers in another order than the claims': SQLite sorts their places, outside Java's memory, and
 * each dossier is then read on its own.
 */
final class SortedDossiers {

  private static final String COUNTED =
      "SELECT place AS at, row_number() OVER (ORDER BY place) AS position";

  private final Sql sql;
  private final Queries queries;
  private final SortKeys keys;

  SortedDossiers(Sql sql, Queries queries, Sorting sorting) {
    this.sql = sql;
    this.queries = queries;
    this.keys = new SortKeys(sorting);
  }

  void each(Filter filter, Consumer<Dossier> each) {
    ClaimConditions conditions = new ClaimConditions(filter).withReviews().and("c.place = p.at");
    long[] position = {0};
    DossierReader reader = new DossierReader(place -> position[0], queries::of, each);
    sql.each(
        "SELECT p.at, p.position FROM "
            + places()
            + " CROSS JOIN "
            + conditions.claims()
            + conditions.where()
            + keys.orderBy()
            + " LIMIT ? OFFSET ?",
        row -> {
          position[0] = row.getLong(2);
          read(row.getString(1), reader);
        },
        conditions.values(last(filter)));
  }

  /** The claims' places, counted; with that of the first claim at the same location if need be. */
  private String places() {
    String first = keys.byPlace() ? ", min(place) OVER (PARTITION BY location) AS first" : "";
    return "(" + COUNTED + first + " FROM claim) p";
  }

  private void read(String place, DossierReader reader) {
    sql.each(
        SqliteDossiers.SELECT
            + " FROM claim c"
            + SqliteDossiers.JOINED
            + " WHERE c.place = ? ORDER BY s.n",
        reader::take,
        place);
    reader.finish();
  }

  private Object[] last(Filter filter) {
    List<Object> values = new ArrayList<>(keys.values());
    values.add(ClaimConditions.limit(filter.limit()));
    values.add(filter.offset());
    return values.toArray();
  }
}
