package org.claimdesk.dossier.jdbc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.Filter;
import org.claimdesk.dossier.Breakdown;
import org.claimdesk.dossier.Dossier;
import org.claimdesk.dossier.Dossiers;
import org.claimdesk.dossier.Sorting;
import org.claimdesk.dossier.Tally;
import org.claimdesk.review.Queries;
import org.claimdesk.workspace.ClaimConditions;
import org.claimdesk.workspace.Workspace;

/** The dossiers in SQLite: one statement, ordered by claim and source. */
final class SqliteDossiers implements Dossiers {

  static final String SELECT = "SELECT " + DossierReader.COLUMNS;
  static final String JOINED =
      " LEFT JOIN review r ON r.claim_id = c.id LEFT JOIN source s ON s.claim_id = c.id";
  private static final String IN_ORDER = " ORDER BY c.place, s.n";

  private final Workspace workspace;
  private final Queries queries;

  SqliteDossiers(Workspace workspace, Queries queries) {
    this.workspace = workspace;
    this.queries = queries;
  }

  @Override
  public Optional<Dossier> of(ClaimId claim) {
    List<Dossier> found = new ArrayList<>();
    DossierReader reader = new DossierReader(this::countUpTo, queries::of, found::add);
    workspace
        .sql()
        .each(
            SELECT + " FROM claim c" + JOINED + " WHERE c.id = ? ORDER BY s.n",
            reader::take,
            claim.text());
    reader.finish();
    return found.stream().findFirst();
  }

  private long countUpTo(String place) {
    return workspace.sql().number("SELECT count(*) FROM claim WHERE place <= ?", place);
  }

  @Override
  public void each(Filter filter, Sorting sorting, Consumer<Dossier> each) {
    if (!sorting.isNone()) {
      new SortedDossiers(workspace.sql(), queries, sorting).each(filter, each);
    } else if (filter.isOpen() || filter.equals(Filter.everything())) {
      every(filter.isOpen() ? inWork(each) : each);
    } else {
      some(filter, each);
    }
  }

  private static Consumer<Dossier> inWork(Consumer<Dossier> each) {
    return dossier -> {
      if (!dossier.claim().isDropped()) {
        each.accept(dossier);
      }
    };
  }

  /** One pass that counts the claims' positions as it goes. */
  private void every(Consumer<Dossier> each) {
    long[] position = {0};
    read(SELECT + " FROM claim c" + JOINED, place -> ++position[0], each);
  }

  private void some(Filter filter, Consumer<Dossier> each) {
    ClaimConditions conditions = new ClaimConditions(filter);
    if (filter.isWhole()) {
      read(
          SELECT + " FROM claim c" + JOINED + conditions.where(),
          positions(),
          each,
          conditions.values());
    } else {
      read(
          SELECT
              + " FROM (SELECT c.place AS meant FROM "
              + conditions.claims()
              + conditions.where()
              + " ORDER BY c.place LIMIT ? OFFSET ?) CROSS JOIN claim c ON c.place = meant"
              + JOINED,
          positions(),
          each,
          conditions.values(ClaimConditions.limit(filter.limit()), filter.offset()));
    }
  }

  private void read(
      String select, DossierReader.PositionOf positions, Consumer<Dossier> each, Object... values) {
    DossierReader reader = new DossierReader(positions, queries::of, each);
    workspace.sql().each(select + IN_ORDER, reader::take, values);
    reader.finish();
  }

  /** Counts on from the claim before, so that a pass over all claims counts each of them once. */
  private DossierReader.PositionOf positions() {
    String[] last = {""};
    long[] position = {0};
    return place -> {
      position[0] +=
          workspace
              .sql()
              .number("SELECT count(*) FROM claim WHERE place > ? AND place <= ?", last[0], place);
      last[0] = place;
      return position[0];
    };
  }

  @Override
  public long count(Filter filter) {
    ClaimConditions conditions = new ClaimConditions(filter);
    return workspace.sql().number(conditions.count(), conditions.values());
  }

  /** Counts the sources, mostly far fewer than claims, rather than look at each claim. */
  @Override
  public int mostSources(Filter filter) {
    return most("source", filter);
  }

  @Override
  public int mostQueries(Filter filter) {
    return most("query", filter);
  }

  private int most(String table, Filter filter) {
    ClaimConditions conditions = new ClaimConditions(filter);
    return (int)
        workspace
            .sql()
            .number(
                "SELECT max(records) FROM (SELECT count(*) AS records FROM "
                    + table
                    + " s CROSS JOIN "
                    + conditions.claims()
                    + conditions.and("c.id = s.claim_id").where()
                    + " GROUP BY s.claim_id)",
                conditions.values());
  }

  @Override
  public Breakdown breakdown() {
    return new SqliteBreakdown(workspace.sql()).read();
  }

  @Override
  public Tally tally() {
    Map<String, Long> verdicts = new LinkedHashMap<>();
    workspace
        .sql()
        .each(
            "SELECT verdict, sum(n) FROM tally WHERE dropped = 0 AND verdict <> '' GROUP BY verdict",
            row -> verdicts.put(row.getString(1), row.getLong(2)));
    return new Tally(
        sum("dropped = 0"),
        state("open"),
        state("marked"),
        state("approved"),
        state("disputed"),
        state("stale"),
        sum("dropped = 0 AND skipped = 1"),
        sum("dropped = 0 AND queried = 1"),
        sum("dropped = 1"),
        sum("dropped = 0 AND unsourced = 1"),
        sum("dropped = 0 AND unsourced = 1 AND state NOT IN ('open', 'stale')"),
        verdicts);
  }

  private long state(String state) {
    return sum("dropped = 0 AND state = '" + state + "'");
  }

  private long sum(String condition) {
    return workspace.sql().number("SELECT sum(n) FROM tally WHERE " + condition);
  }
}
