package org.claimdesk.journal;

import java.util.function.Supplier;

/** Makes changes: each step is one transaction and one entry, kept whole or not at all. */
public interface Steps {

  /**
   * Takes a step. Work that changes no record leaves no entry; work that throws leaves nothing.
   * Steps do not nest: a step within a step is part of it.
   */
  <T> T take(Author author, Supplier<T> work);

  /** The first load of a claims file, which undo passes over. */
  <T> T takeFirst(Author author, Supplier<T> work);

  /** An undo or redo of the target. */
  <T> T takeAgain(Author author, Entry.Kind kind, String target, Supplier<T> work);
}
