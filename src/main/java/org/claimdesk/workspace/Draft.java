package org.claimdesk.workspace;

import java.util.ArrayList;
import java.util.List;

/**
 * The tables of a new workspace while they are filled: indexes and counts wait until all rows are
 * there, as sorting once is many times faster than finding a place for each row.
 */
final class Draft {

  /** What nearly all claims of a claims file are: counted without being sorted by kind. */
  private static final String UNTOUCHED =
      "dropped = 0 AND state = 'open' AND verdict IS NULL AND skipped = 0 AND queried = 0"
          + " AND sources = 0";

  private static final String COUNT_UNTOUCHED =
      "INSERT INTO tally SELECT 0, 'open', '', 0, 0, 1, count(*) FROM claim WHERE "
          + UNTOUCHED
          + " HAVING count(*) > 0";
  private static final String COUNT_OTHERS =
      "INSERT INTO tally SELECT dropped, state, coalesce(verdict, ''), skipped, queried,"
          + " sources = 0, count(*) FROM claim WHERE NOT ("
          + UNTOUCHED
          + ") GROUP BY 1, 2, 3, 4, 5, 6";

  private final Sql sql;
  private final List<String> waiting;

  private Draft(Sql sql, List<String> waiting) {
    this.sql = sql;
    this.waiting = waiting;
  }

  /** Sets the indexes and triggers of empty tables aside; the keys of the tables stay. */
  static Draft of(Sql sql) {
    List<String> drops = new ArrayList<>();
    List<String> statements = new ArrayList<>();
    sql.each(
        "SELECT type, name, sql FROM sqlite_master"
            + " WHERE type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY rowid",
        row -> {
          drops.add("DROP " + row.getString(1) + " " + row.getString(2));
          statements.add(row.getString(3));
        });
    drops.forEach(sql::run);
    return new Draft(sql, statements);
  }

  /** Makes what was set aside. */
  void complete() {
    sql.run(COUNT_UNTOUCHED);
    sql.run(COUNT_OTHERS);
    waiting.forEach(sql::run);
  }
}
