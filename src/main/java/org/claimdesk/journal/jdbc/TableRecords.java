package org.claimdesk.journal.jdbc;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.claimdesk.journal.RecordKey;
import org.claimdesk.journal.Records;
import org.claimdesk.journal.Snapshot;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.workspace.JournaledTable;

/** The records of all journaled tables. */
final class TableRecords implements Records {

  private final Supplier<List<JournaledTable>> tables;

  TableRecords(Supplier<List<JournaledTable>> tables) {
    this.tables = tables;
  }

  @Override
  public Optional<Snapshot> now(RecordKey key) {
    return table(key).read(key);
  }

  @Override
  public void restore(RecordKey key, Optional<Snapshot> was) {
    was.ifPresentOrElse(record -> table(key).put(key, record), () -> remove(key));
  }

  private void remove(RecordKey key) {
    if (key.number() == 0) {
      requireNothingElse(key);
    }
    table(key).remove(key);
  }

  /** Only a claim has other records hanging on it, and it is taken away only after them. */
  private void requireNothingElse(RecordKey key) {
    boolean isClaim = key.kind().equals("claim");
    for (JournaledTable table : tables.get()) {
      if (isClaim && hangsOnClaims(table) && table.hasAnyOf(key.claim())) {
        throw ProblemException.of(
            "cannot take away %s: somebody gave it a %s since".formatted(key.claim(), table.kind()),
            "see what was done to it: history " + key.claim());
      }
    }
  }

  private static boolean hangsOnClaims(JournaledTable table) {
    return !Set.of("claim", RecordKey.SETTING).contains(table.kind());
  }

  private JournaledTable table(RecordKey key) {
    return tables.get().stream()
        .filter(table -> table.kind().equals(key.kind()))
        .findFirst()
        .orElseThrow();
  }
}
