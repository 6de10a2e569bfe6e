package org.claimdesk.journal.jdbc;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.claimdesk.journal.Author;
import org.claimdesk.journal.ChangeListener;
import org.claimdesk.journal.ChangeLog;
import org.claimdesk.journal.Entry;
import org.claimdesk.journal.EntryId;
import org.claimdesk.journal.RecordKey;
import org.claimdesk.journal.Snapshot;
import org.claimdesk.journal.Steps;
import org.claimdesk.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** Writes entries and their changes; an entry is written with its first change. */
final class SqliteSteps implements Steps, ChangeLog {

  private final Workspace workspace;
  private final Clock clock;
  private final RandomGenerator chance;
  private final Supplier<List<ChangeListener>> listeners;
  private @Nullable List<ChangeListener> attending;
  private @Nullable Step step;

  SqliteSteps(
      Workspace workspace,
      Clock clock,
      RandomGenerator chance,
      Supplier<List<ChangeListener>> listeners) {
    this.workspace = workspace;
    this.clock = clock;
    this.chance = chance;
    this.listeners = listeners;
  }

  private static final class Step {
    private final Author author;
    private final Entry.Kind kind;
    private final String target;
    private String id = "";
    private long changes;
    private long waiting;

    private Step(Author author, Entry.Kind kind, String target) {
      this.author = author;
      this.kind = kind;
      this.target = target;
    }
  }

  @Override
  public <T> T take(Author author, Supplier<T> work) {
    return step == null ? run(new Step(author, Entry.Kind.STEP, ""), work) : work.get();
  }

  @Override
  public <T> T takeFirst(Author author, Supplier<T> work) {
    return run(new Step(author, Entry.Kind.FIRST_LOAD, ""), work);
  }

  @Override
  public <T> T takeAgain(Author author, Entry.Kind kind, String target, Supplier<T> work) {
    return run(new Step(author, kind, target), work);
  }

  private <T> T run(Step begun, Supplier<T> work) {
    return workspace.write(
        () -> {
          step = begun;
          try {
            T result = work.get();
            writeWaiting(begun);
            return result;
          } finally {
            step = null;
          }
        });
  }

  @Override
  public void changed(RecordKey key, Optional<Snapshot> before, Optional<Snapshot> after) {
    write(
        key,
        after.isPresent() ? SqliteJournal.CHANGED : SqliteJournal.REMOVED,
        before.map(Snapshot::toJson).orElse(null),
        after.map(Snapshot::toJson).orElse(null));
    attending().forEach(listener -> listener.changed(key, current().kind));
  }

  @Override
  public void added(RecordKey key) {
    if (current().kind == Entry.Kind.FIRST_LOAD && key.kind().equals("claim")) {
      current().changes++;
      current().waiting++;
    } else {
      write(key, SqliteJournal.ADDED, null, null);
    }
    attending().forEach(listener -> listener.added(key, current().kind));
  }

  private void write(RecordKey key, String what, @Nullable String before, @Nullable String after) {
    Step now = current();
    writeWaiting(now);
    workspace
        .sql()
        .update(
            "INSERT INTO change (entry_id, seq, record, claim_id, number, what, before, after)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            entryId(now),
            ++now.changes,
            key.kind(),
            key.claim(),
            key.number(),
            what,
            before,
            after);
  }

  /**
   * Takes down the claims of a first load that were added since the last change, in one statement:
   * they are the last rows of their table, in their order.
   */
  private void writeWaiting(Step now) {
    if (now.waiting > 0) {
      workspace
          .sql()
          .update(
              "INSERT INTO change (entry_id, seq, record, claim_id, number, what)"
                  + " SELECT ?, ? - last + rowid, 'claim', id, 0, ?"
                  + " FROM claim, (SELECT max(rowid) AS last FROM claim)"
                  + " WHERE rowid > last - ? ORDER BY rowid",
              entryId(now),
              now.changes,
              SqliteJournal.ADDED,
              now.waiting);
      now.waiting = 0;
    }
  }

  /** Asked for with the first change only: listeners themselves need what this class is part of. */
  private List<ChangeListener> attending() {
    if (attending == null) {
      attending = listeners.get();
    }
    return attending;
  }

  private Step current() {
    if (step == null) {
      throw new IllegalStateException("a record is changed outside of a step");
    }
    return step;
  }

  private String entryId(Step now) {
    if (now.id.isEmpty()) {
      Instant at = clock.instant();
      now.id = EntryId.after(newestId(), at.toEpochMilli(), chance);
      workspace
          .sql()
          .update(
              "INSERT INTO entry (id, at, reviewer, reviewer_key, command, kind, target)"
                  + " VALUES (?, ?, ?, ?, ?, ?, ?)",
              now.id,
              at.truncatedTo(ChronoUnit.SECONDS).toString(),
              now.author.reviewer().name(),
              now.author.reviewer().key(),
              now.author.command(),
              now.kind.word(),
              now.target.isEmpty() ? now.id : now.target);
    }
    return now.id;
  }

  private String newestId() {
    return workspace
        .sql()
        .first("SELECT max(id) FROM entry", row -> Optional.ofNullable(row.getString(1)))
        .flatMap(id -> id)
        .orElse("");
  }
}
