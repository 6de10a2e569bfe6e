package org.claimdesk.terminal;

import java.util.List;

/** Writes rows of cells in one format; the first row is the header. */
interface RowWriter {

  void row(List<String> cells);

  /** Writes what was held back. */
  default void end() {}
}
