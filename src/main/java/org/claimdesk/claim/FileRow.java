package org.claimdesk.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A claim's row in the claims file.
 *
 * @param cells the cells in the file's order; empty where the cell is, to the letter, what the
 *     claim's field says now
 * @param overruled what the file says of the fields that the desk has edited
 */
public record FileRow(List<Optional<String>> cells, Map<ClaimField, String> overruled) {

  public FileRow {
    cells = List.copyOf(cells);
    overruled = Map.copyOf(overruled);
  }
}
