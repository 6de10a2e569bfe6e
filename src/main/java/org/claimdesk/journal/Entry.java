package org.claimdesk.journal;

import java.time.Instant;

/**
 * One changing command in the journal. Entries are never changed.
 *
 * @param id unique across machines; ordered in time within a workspace
 * @param target the step that an undo took back or a redo did again; for a step its own id
 */
public record Entry(
    String id, Instant at, Reviewer reviewer, String command, Kind kind, String target) {

  /** What an entry is to undo and redo. */
  public enum Kind {
    /** Taken by a person, can be undone. */
    STEP,
    /** The first load of a claims file, which is no step. */
    FIRST_LOAD,
    UNDO,
    REDO;

    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    public static Kind of(String word) {
      return valueOf(word.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
    }
  }
}
