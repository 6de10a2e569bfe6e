package org.claimdesk.journal;

/** Told of each change to a record, within its transaction. */
public interface ChangeListener {

  /**
   * @param kind the kind of entry in which it happens: what follows from a step was itself written
   *     into the journal, and so comes back by itself in an undo or redo
   */
  void changed(RecordKey key, Entry.Kind kind);

  /** A new record; like any change where it makes no difference. */
  default void added(RecordKey key, Entry.Kind kind) {
    changed(key, kind);
  }
}
