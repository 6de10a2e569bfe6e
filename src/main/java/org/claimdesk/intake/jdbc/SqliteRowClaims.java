package org.claimdesk.intake.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.ClaimRecords;
import org.claimdesk.claim.Place;
import org.claimdesk.intake.RowClaims;
import org.claimdesk.workspace.Workspace;

/**
 * Rows and their claims in tables of the connection's own: {@code met} has the ids that rows have,
 * {@code asked} the rows whose id is not the file's, {@code known} the claims they may be.
 */
final class SqliteRowClaims implements RowClaims {

  private static final List<String> TABLES =
      List.of(
          "met (id TEXT NOT NULL PRIMARY KEY) WITHOUT ROWID",
          "asked (n INTEGER PRIMARY KEY, text TEXT, who TEXT, key INTEGER, id TEXT, pos INTEGER)",
          "known (pos INTEGER PRIMARY KEY, id TEXT, text TEXT, who TEXT, key INTEGER, desks INTEGER,"
              + " taken INTEGER DEFAULT 0)",
          "pair (n INTEGER PRIMARY KEY, pos INTEGER UNIQUE)");

  private static final String DESKS_WORDS = "claim";
  private static final String FILES_WORDS = "json_extract(desk_edits, '$.claim')";

  private final Workspace workspace;

  SqliteRowClaims(Workspace workspace) {
    this.workspace = workspace;
  }

  @Override
  public void clear() {
    for (String table : TABLES) {
      run("CREATE TEMP TABLE IF NOT EXISTS " + table);
      run("DELETE FROM " + table.substring(0, table.indexOf(' ')));
    }
  }

  @Override
  public boolean meet(ClaimId id) {
    return update("INSERT OR IGNORE INTO met (id) VALUES (?)", id.text()) == 1;
  }

  @Override
  public boolean anyCopy() {
    return workspace
            .sql()
            .number(
                "SELECT EXISTS (SELECT 1 FROM claim copy JOIN claim own"
                    + " ON own.id = substr(copy.id, 1, length(copy.id) - 2)"
                    + " WHERE copy.id LIKE '%-2')")
        == 1;
  }

  @Override
  public void rename(long row, ClaimId id) {
    update("INSERT INTO asked (n, id) VALUES (?, ?)", row, id.text());
  }

  @Override
  public void ask(long row, String text, String claimant) {
    update(
        "INSERT INTO asked (n, text, who, key) VALUES (?, ?, ?, ?)",
        row,
        text,
        claimant,
        ClaimRecords.textKey(text));
  }

  @Override
  public void matchTexts(boolean report) {
    run(
        "INSERT INTO known (pos, id, text, who, key, desks)"
            + " SELECT row_number() OVER (ORDER BY place), id, claim, coalesce(claimant, ''),"
            + " text_key, cells IS NULL"
            + " FROM claim WHERE NOT EXISTS (SELECT 1 FROM met WHERE met.id = claim.id)");
    if (!report) {
      knowEditedBy(FILES_WORDS);
    }
    match("key, text, who");
    match("key, text");
    match("key");
    knowEditedBy(report ? FILES_WORDS : DESKS_WORDS);
    match("key, text");
  }

  /** Claims whose text the desk has edited are known by another text than their own. */
  private void knowEditedBy(String text) {
    workspace
        .sql()
        .each(
            "SELECT known.pos, "
                + text
                + " FROM claim JOIN known ON known.id = claim.id WHERE desk_edits IS NOT NULL"
                + " AND json_extract(desk_edits, '$.claim') IS NOT NULL",
            row ->
                update(
                    "UPDATE known SET text = ?, key = ? WHERE pos = ?",
                    row.getString(2),
                    ClaimRecords.textKey(row.getString(2)),
                    row.getLong(1)));
  }

  private void match(String alike) {
    String rank = "row_number() OVER (PARTITION BY " + alike + " ORDER BY ";
    run("DELETE FROM pair");
    run(
        ("INSERT INTO pair (n, pos) SELECT a.n, k.pos FROM"
                + " (SELECT n, key, text, who, RANKn) AS rank FROM asked WHERE id IS NULL) a JOIN"
                + " (SELECT pos, key, text, who, RANKpos) AS rank FROM known WHERE taken = 0) k"
                + " USING (rank, "
                + alike
                + ")")
            .replace("RANK", rank));
    run(
        "UPDATE asked SET (pos, id) = (SELECT known.pos, known.id FROM pair JOIN known USING (pos)"
            + " WHERE pair.n = asked.n) WHERE n IN (SELECT n FROM pair)");
    run("INSERT INTO met (id) SELECT known.id FROM pair JOIN known USING (pos)");
    run("UPDATE known SET taken = 1 WHERE pos IN (SELECT pos FROM pair)");
  }

  @Override
  public Optional<Asked> unmatchedFrom(long row) {
    return workspace
        .sql()
        .first(
            "SELECT n, text FROM asked WHERE n >= ? AND id IS NULL ORDER BY n LIMIT 1",
            found -> new Asked(found.getLong(1), found.getString(2)),
            row);
  }

  @Override
  public Optional<Long> positionOf(long row) {
    return workspace
        .sql()
        .first(
            "SELECT pos FROM asked WHERE n = ? AND pos IS NOT NULL",
            found -> found.getLong(1),
            row);
  }

  @Override
  public List<Known> unmetAfter(long position, int most) {
    List<Known> near = new ArrayList<>();
    boolean[] reached = {false};
    workspace
        .sql()
        .each(
            "SELECT pos, id, text, taken FROM known WHERE pos > ? AND desks = 0"
                + " ORDER BY pos LIMIT ?",
            row -> {
              reached[0] |= row.getBoolean(4);
              if (!reached[0]) {
                near.add(known(row));
              }
            },
            position,
            most);
    return near;
  }

  @Override
  public List<Known> unmet(int most) {
    List<Known> unmet = new ArrayList<>();
    workspace
        .sql()
        .each(
            "SELECT pos, id, text FROM known WHERE taken = 0 AND desks = 0 ORDER BY pos LIMIT ?",
            row -> unmet.add(known(row)),
            most);
    return unmet;
  }

  private static Known known(ResultSet row) throws SQLException {
    return new Known(row.getLong(1), new ClaimId(row.getString(2)), row.getString(3));
  }

  @Override
  public void give(long row, Known claim) {
    update(
        "UPDATE asked SET pos = ?, id = ? WHERE n = ?",
        claim.position(),
        claim.claim().text(),
        row);
    update("UPDATE known SET taken = 1 WHERE pos = ?", claim.position());
    meet(claim.claim());
  }

  @Override
  public Optional<Given> givenFrom(long row) {
    return workspace
        .sql()
        .first(
            "SELECT n, id FROM asked WHERE n >= ? ORDER BY n LIMIT 1",
            found ->
                new Given(
                    found.getLong(1), Optional.ofNullable(found.getString(2)).map(ClaimId::new)),
            row);
  }

  @Override
  public List<Missing> missingAfter(Place place, int most) {
    List<Missing> missing = new ArrayList<>();
    workspace
        .sql()
        .each(
            "SELECT id, place, dropped = 1 OR desk_edits IS NOT NULL OR sources_given > 0"
                + " OR queries_given > 0"
                + " OR EXISTS (SELECT 1 FROM review WHERE claim_id = claim.id)"
                + " FROM claim WHERE place > ? AND cells IS NOT NULL"
                + " AND NOT EXISTS (SELECT 1 FROM met WHERE met.id = claim.id)"
                + " ORDER BY place LIMIT ?",
            row ->
                missing.add(
                    new Missing(
                        new ClaimId(row.getString(1)),
                        new Place(row.getString(2)),
                        row.getBoolean(3))),
            place.text(),
            most);
    return missing;
  }

  private void run(String sql) {
    workspace.sql().run(sql);
  }

  private int update(String sql, Object... values) {
    return workspace.sql().update(sql, values);
  }
}
