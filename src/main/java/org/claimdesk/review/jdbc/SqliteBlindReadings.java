package org.claimdesk.review.jdbc;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.journal.RecordKey;
import org.claimdesk.journal.Reviewer;
import org.claimdesk.journal.Snapshot;
import org.claimdesk.review.BlindReading;
import org.claimdesk.review.BlindReadings;
import org.claimdesk.workspace.JournaledTable;
import org.claimdesk.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** The blind readings in SQLite. */
final class SqliteBlindReadings implements BlindReadings {

  static final List<String> COLUMNS =
      List.of("first_reader", "first_verdict", "second_reader", "second_verdict", "read_at");

  private final Workspace workspace;
  private final JournaledTable table;

  SqliteBlindReadings(Workspace workspace, JournaledTable table) {
    this.workspace = workspace;
    this.table = table;
  }

  /**
   * By the journal, which forgets nothing. Names are compared here: SQLite knows the case of ASCII
   * letters only.
   */
  @Override
  public boolean hasRead(ClaimId claim, Reviewer reader) {
    Set<Reviewer> readers = new HashSet<>();
    workspace
        .sql()
        .each(
            "SELECT DISTINCT json_extract(state.value, '$.' || role.column1)"
                + " FROM change c, (VALUES ('marked_by'), ('second_reader')) role,"
                + " json_each(json_array(json(c.before), json(c.after))) state"
                + " WHERE c.claim_id = ? AND c.record = 'review' AND state.type = 'object'",
            row -> Optional.ofNullable(row.getString(1)).map(Reviewer::new).ifPresent(readers::add),
            claim.text());
    return readers.contains(reader);
  }

  @Override
  public void add(ClaimId claim, BlindReading reading) {
    int last =
        (int)
            workspace
                .sql()
                .number("SELECT max(n) FROM blind_reading WHERE claim_id = ?", claim.text());
    table.add(new RecordKey(table.kind(), claim.text(), last + 1), snapshot(reading));
  }

  private static Snapshot snapshot(BlindReading reading) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("first_reader", reading.firstReader().name());
    fields.put("first_verdict", reading.firstVerdict());
    fields.put("second_reader", reading.secondReader().name());
    fields.put("second_verdict", reading.secondVerdict());
    fields.put("read_at", reading.at().toString());
    return new Snapshot(fields);
  }

  @Override
  public List<Pairs> pairs() {
    List<Pairs> pairs = new ArrayList<>();
    workspace
        .sql()
        .each(
            "SELECT b.first_verdict, b.second_verdict, count(*)"
                + " FROM blind_reading b JOIN claim c ON c.id = b.claim_id"
                + " WHERE c.dropped = 0 GROUP BY 1, 2 ORDER BY 1, 2",
            row -> pairs.add(new Pairs(row.getString(1), row.getString(2), row.getLong(3))));
    return pairs;
  }
}
