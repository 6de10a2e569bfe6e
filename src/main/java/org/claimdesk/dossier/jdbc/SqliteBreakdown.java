package org.claimdesk.dossier.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimdesk.dossier.Breakdown;
import org.claimdesk.workspace.Sql;

/** Counts the work by place and by reviewer. SQLite groups, so that memory holds a few rows. */
final class SqliteBreakdown {

  private static final String PLACES =
      "SELECT location, sum(state NOT IN ('open', 'stale')), count(*) FROM claim"
          + " WHERE dropped = 0 GROUP BY location ORDER BY min(place)";

  /** Names are few however many claims there are: they are folded when they are grouped. */
  private static final String REVIEWERS =
      "WITH work AS MATERIALIZED ("
          + "SELECT r.marked_by, r.assigned_to, r.second_reader, c.state, count(*) AS n"
          + " FROM review r CROSS JOIN claim c ON c.id = r.claim_id WHERE c.dropped = 0"
          + " GROUP BY r.marked_by, r.assigned_to, r.second_reader, c.state),"
          + " part (name, verdicts, approved, disputed, assigned, to_do, readings) AS ("
          + "SELECT marked_by, n, n * (state = 'approved'), n * (state = 'disputed'), 0, 0, 0"
          + " FROM work"
          + " UNION ALL SELECT assigned_to, 0, 0, 0, n, n * (state IN ('open', 'stale')), 0"
          + " FROM work"
          + " UNION ALL SELECT second_reader, 0, 0, 0, 0, 0, n FROM work)"
          + " SELECT min(name), sum(verdicts) AS given, sum(approved), sum(disputed),"
          + " sum(assigned), sum(to_do), sum(readings) FROM part WHERE name IS NOT NULL"
          + " GROUP BY fold(name) ORDER BY given DESC, fold(name)";

  private final Sql sql;

  SqliteBreakdown(Sql sql) {
    this.sql = sql;
  }

  Breakdown read() {
    List<Breakdown.Place> places = new ArrayList<>();
    long allPlaces = first(PLACES, places, SqliteBreakdown::place);
    List<Breakdown.Person> reviewers = new ArrayList<>();
    long allReviewers = first(REVIEWERS, reviewers, SqliteBreakdown::person);
    return new Breakdown(
        places, allPlaces - places.size(), reviewers, allReviewers - reviewers.size());
  }

  /** Takes the first rows, and gives how many there are. */
  private <T> long first(String query, List<T> taken, Sql.RowReader<T> reader) {
    long[] rows = {0};
    sql.each(
        query,
        row -> {
          if (++rows[0] <= Breakdown.MOST) {
            taken.add(reader.read(row));
          }
        });
    return rows[0];
  }

  private static Breakdown.Place place(ResultSet row) throws SQLException {
    return new Breakdown.Place(
        Optional.ofNullable(row.getString(1)), row.getLong(2), row.getLong(3));
  }

  private static Breakdown.Person person(ResultSet row) throws SQLException {
    return new Breakdown.Person(
        row.getString(1),
        row.getLong(2),
        row.getLong(3),
        row.getLong(4),
        row.getLong(5),
        row.getLong(6),
        row.getLong(7));
  }
}
