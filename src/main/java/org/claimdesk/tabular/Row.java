package org.claimdesk.tabular;

import java.util.List;

/**
 * One record of a file.
 *
 * @param line the physical line it starts on, from 1
 * @param cells its cells exactly as in the file, as many as there are
 */
public record Row(int line, List<String> cells) {

  /** Whether there is nothing but empty cells, or cells of blanks, in it. */
  boolean blank() {
    for (String cell : cells) {
      if (!cell.isBlank()) {
        return false;
      }
    }
    return true;
  }
}
