package org.claimdesk.journal;

import java.util.Optional;
import java.util.function.Consumer;

/** The entries, to be read. */
public interface Journal {

  /** The reviewer's newest step that stands. */
  Optional<Entry> lastStanding(Reviewer reviewer);

  /** The step the reviewer undid last, if it is still undone and no new step came after. */
  Optional<Entry> lastUndone(Reviewer reviewer);

  /** Hands over the changes of an entry, newest first. */
  void changesBackwards(String entry, Consumer<Change> each);

  /**
   * The newest entry that wrote the state in which the target's records are now: the target itself,
   * or its last redo.
   */
  String standingEntry(String target);

  /** The newest undo of the target. */
  String undoingEntry(String target);

  /** The newest entry that touched a record of the claim. */
  Optional<Entry> lastOf(String claim);

  /** Hands over all entries, newest first, with the number of records each touched. */
  void entries(HistoryFilter filter, Consumer<Past> each);

  /** Which entries to hand over: all, or those of one claim, and at most so many. */
  record HistoryFilter(Optional<String> claim, long limit) {}

  /** An entry and how many records it touched. */
  record Past(Entry entry, long records) {}

  /** The changes an entry made to a claim's records, in their order. */
  void changesOf(String entry, String claim, Consumer<Change> each);
}
