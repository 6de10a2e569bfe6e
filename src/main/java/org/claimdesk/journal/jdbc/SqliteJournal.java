package org.claimdesk.journal.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimdesk.journal.Change;
import org.claimdesk.journal.Entry;
import org.claimdesk.journal.Journal;
import org.claimdesk.journal.RecordKey;
import org.claimdesk.journal.Records;
import org.claimdesk.journal.Reviewer;
import org.claimdesk.journal.Snapshot;
import org.claimdesk.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** Reads entries and changes. */
final class SqliteJournal implements Journal {

  static final String ADDED = "added";
  static final String CHANGED = "changed";
  static final String REMOVED = "removed";

  /** Whether the newest turn of a step {@code e} was an undo. */
  private static final String UNDONE =
      "coalesce((SELECT t.kind FROM entry t WHERE t.target = e.id ORDER BY t.id DESC LIMIT 1) ="
          + " 'undo', 0)";

  private static final String ENTRY = "e.id, e.at, e.reviewer, e.command, e.kind, e.target";

  private final Workspace workspace;
  private final Records records;

  SqliteJournal(Workspace workspace, Records records) {
    this.workspace = workspace;
    this.records = records;
  }

  @Override
  public Optional<Entry> lastStanding(Reviewer reviewer) {
    return workspace
        .sql()
        .first(
            "SELECT "
                + ENTRY
                + " FROM entry e WHERE e.reviewer_key = ? AND e.kind = 'step' AND NOT "
                + UNDONE
                + " ORDER BY e.id DESC LIMIT 1",
            SqliteJournal::entry,
            reviewer.key());
  }

  @Override
  public Optional<Entry> lastUndone(Reviewer reviewer) {
    return workspace
        .sql()
        .first(
            "SELECT "
                + ENTRY
                + " FROM entry u JOIN entry e ON e.id = u.target"
                + " WHERE u.reviewer_key = ?1 AND u.kind = 'undo' AND "
                + UNDONE
                + " AND u.id > coalesce((SELECT max(s.id) FROM entry s"
                + " WHERE s.reviewer_key = ?1 AND s.kind = 'step'), '')"
                + " ORDER BY u.id DESC LIMIT 1",
            SqliteJournal::entry,
            reviewer.key());
  }

  @Override
  public String standingEntry(String target) {
    return newest(target, "<>");
  }

  @Override
  public String undoingEntry(String target) {
    return newest(target, "=");
  }

  private String newest(String target, String sign) {
    return workspace
        .sql()
        .first(
            "SELECT id FROM entry WHERE target = ? AND kind "
                + sign
                + " 'undo' ORDER BY id DESC LIMIT 1",
            row -> row.getString(1),
            target)
        .orElseThrow();
  }

  private static Entry entry(ResultSet row) throws SQLException {
    return new Entry(
        row.getString("id"),
        Instant.parse(row.getString("at")),
        new Reviewer(row.getString("reviewer")),
        row.getString("command"),
        Entry.Kind.of(row.getString("kind")),
        row.getString("target"));
  }

  @Override
  public void changesBackwards(String entry, Consumer<Change> each) {
    workspace
        .sql()
        .each(
            "SELECT * FROM change WHERE entry_id = ? ORDER BY seq DESC",
            row -> each.accept(change(row)),
            entry);
  }

  private Change change(ResultSet row) throws SQLException {
    RecordKey key =
        new RecordKey(row.getString("record"), row.getString("claim_id"), row.getInt("number"));
    Optional<Snapshot> after =
        row.getString("what").equals(ADDED)
            ? asAdded(key, row.getString("entry_id"), row.getInt("seq"))
            : snapshot(row.getString("after"));
    return new Change(key, snapshot(row.getString("before")), after);
  }

  /** A new record as it was: what the next change to it found, or what it is now. */
  private Optional<Snapshot> asAdded(RecordKey key, String entry, int seq) {
    Optional<Optional<Snapshot>> next =
        workspace
            .sql()
            .first(
                "SELECT before FROM change WHERE claim_id = ? AND record = ? AND number = ?"
                    + " AND (entry_id, seq) > (?, ?) ORDER BY entry_id, seq LIMIT 1",
                row -> snapshot(row.getString(1)),
                key.claim(),
                key.kind(),
                key.number(),
                entry,
                seq);
    return next.orElseGet(() -> records.now(key));
  }

  private static Optional<Snapshot> snapshot(@Nullable String json) {
    return Optional.ofNullable(json).map(Snapshot::ofJson);
  }

  @Override
  public Optional<Entry> lastOf(String claim) {
    return workspace
        .sql()
        .first(
            "SELECT "
                + ENTRY
                + " FROM entry e WHERE e.id = (SELECT max(entry_id) FROM change WHERE claim_id = ?)",
            SqliteJournal::entry,
            claim);
  }

  @Override
  public void entries(HistoryFilter filter, Consumer<Past> each) {
    String ofClaim =
        filter.claim().isPresent()
            ? "WHERE e.id IN (SELECT c.entry_id FROM change c WHERE c.claim_id = ?)"
            : "";
    List<Object> values = new ArrayList<>();
    filter.claim().ifPresent(values::add);
    values.add(filter.limit());
    workspace
        .sql()
        .each(
            "SELECT "
                + ENTRY
                + ", (SELECT count(*) FROM change c WHERE c.entry_id = e.id) AS records"
                + " FROM entry e "
                + ofClaim
                + " ORDER BY e.id DESC LIMIT ?",
            row -> each.accept(new Past(entry(row), row.getLong("records"))),
            values.toArray());
  }

  @Override
  public void changesOf(String entry, String claim, Consumer<Change> each) {
    workspace
        .sql()
        .each(
            "SELECT * FROM change WHERE entry_id = ? AND claim_id = ? ORDER BY seq",
            row -> each.accept(change(row)),
            entry,
            claim);
  }
}
