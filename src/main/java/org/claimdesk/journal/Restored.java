package org.claimdesk.journal;

import java.util.Set;

/** Told of an undo or redo within its transaction, when all its records are as they were. */
@FunctionalInterface
public interface Restored {

  /**
   * May change other records that no longer fit; they are part of the undo or redo, and so come
   * back with the next turn.
   */
  void restored(Set<RecordKey> records);
}
