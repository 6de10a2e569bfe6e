package org.claimdesk.dossier.jdbc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.ClaimRecords;
import org.claimdesk.claim.Filter;
import org.claimdesk.dossier.Dossier;
import org.claimdesk.dossier.Dossiers;
import org.claimdesk.dossier.Tally;
import org.claimdesk.review.ReviewRecords;
import org.claimdesk.source.SourceRecords;
import org.claimdesk.workspace.ClaimConditions;
import org.claimdesk.workspace.Workspace;

/** The dossiers in SQLite: one statement, ordered by claim and source. */
final class SqliteDossiers implements Dossiers {

  private static final String MEANT = " FROM claim c LEFT JOIN review r ON r.claim_id = c.id";
  private static final String SELECT =
      "SELECT "
          + columns("c", "c_", ClaimRecords.NAMES)
          + ", c.id AS c_id, r.claim_id AS r_claim_id, s.n AS s_n, "
          + columns("r", "r_", ReviewRecords.NAMES)
          + ", "
          + columns("s", "s_", SourceRecords.NAMES);
  private static final String JOINED =
      " LEFT JOIN review r ON r.claim_id = c.id LEFT JOIN source s ON s.claim_id = c.id";

  private final Workspace workspace;

  SqliteDossiers(Workspace workspace) {
    this.workspace = workspace;
  }

  private static String columns(String table, String prefix, List<String> names) {
    List<String> columns = new ArrayList<>();
    names.forEach(name -> columns.add(table + "." + name + " AS " + prefix + name));
    return String.join(", ", columns);
  }

  @Override
  public Optional<Dossier> of(ClaimId claim) {
    List<Dossier> found = new ArrayList<>();
    DossierReader reader = new DossierReader(this::countUpTo, found::add);
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
  public void each(Filter filter, Consumer<Dossier> each) {
    ClaimConditions conditions = new ClaimConditions(filter);
    boolean whole = filter.limit().isEmpty() && filter.offset() == 0;
    String some =
        whole
            ? SELECT + " FROM claim c" + JOINED + conditions.where()
            : SELECT
                + " FROM (SELECT c.*"
                + MEANT
                + conditions.where()
                + " ORDER BY c.place LIMIT ? OFFSET ?) c"
                + JOINED;
    Object[] values =
        whole
            ? conditions.values()
            : conditions.values(ClaimConditions.limit(filter.limit()), filter.offset());
    DossierReader reader = new DossierReader(positions(), each);
    workspace.sql().each(some + " ORDER BY c.place, s.n", reader::take, values);
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
    return workspace
        .sql()
        .number("SELECT count(*)" + MEANT + conditions.where(), conditions.values());
  }

  @Override
  public int mostSources(Filter filter) {
    ClaimConditions conditions = new ClaimConditions(filter);
    return (int)
        workspace
            .sql()
            .number("SELECT max(c.sources)" + MEANT + conditions.where(), conditions.values());
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
        verdicts);
  }

  private long state(String state) {
    return sum("dropped = 0 AND state = '" + state + "'");
  }

  private long sum(String condition) {
    return workspace.sql().number("SELECT sum(n) FROM tally WHERE " + condition);
  }
}
