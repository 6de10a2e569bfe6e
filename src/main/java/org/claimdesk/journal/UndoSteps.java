package org.claimdesk.journal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;

/** Takes back a reviewer's own last step, or does again what was taken back. */
public final class UndoSteps {

  private final Steps steps;
  private final Journal journal;
  private final Records records;
  private final Restored restored;

  public UndoSteps(Steps steps, Journal journal, Records records, Restored restored) {
    this.steps = steps;
    this.journal = journal;
    this.records = records;
    this.restored = restored;
  }

  /** What was undone or redone, and the records it touched. */
  public record Done(Entry step, List<RecordKey> records) {}

  /**
   * @return empty if there is nothing to undo
   * @throws ProblemException if somebody changed a record since; nothing is changed then
   */
  public Optional<Done> undo(Author author) {
    return journal
        .lastStanding(author.reviewer())
        .map(step -> turn(author, Entry.Kind.UNDO, step, journal.standingEntry(step.id())));
  }

  /**
   * @return empty if there is nothing to redo
   * @throws ProblemException if somebody changed a record since; nothing is changed then
   */
  public Optional<Done> redo(Author author) {
    return journal
        .lastUndone(author.reviewer())
        .map(step -> turn(author, Entry.Kind.REDO, step, journal.undoingEntry(step.id())));
  }

  private Done turn(Author author, Entry.Kind kind, Entry step, String wrote) {
    return steps.takeAgain(
        author, kind, step.id(), () -> new Done(step, restoreAll(kind, step, wrote)));
  }

  private List<RecordKey> restoreAll(Entry.Kind kind, Entry step, String wrote) {
    Map<RecordKey, Boolean> touched = new LinkedHashMap<>();
    List<RecordKey> changedSince = new ArrayList<>();
    journal.changesBackwards(
        wrote,
        change -> {
          touched.put(change.key(), true);
          if (records.now(change.key()).equals(change.after())) {
            records.restore(change.key(), change.before());
          } else {
            changedSince.add(change.key());
          }
        });
    if (!changedSince.isEmpty()) {
      throw new ProblemException(
          changedSince.stream().distinct().map(key -> changedSince(kind, step, key)).toList());
    }
    restored.restored(touched.keySet());
    return List.copyOf(touched.keySet());
  }

  private static Problem changedSince(Entry.Kind kind, Entry step, RecordKey key) {
    return Problem.of(
        "cannot %s \"%s\": the %s of %s was changed since"
            .formatted(kind.word(), step.command(), key.kind(), key.label()),
        "see what was done to it: history " + key.claim());
  }
}
