package org.claimdesk.tabular;

import java.util.List;

/**
 * A column of a file.
 *
 * @param position from 1
 * @param header its header cell exactly as in the file, empty if it has none
 * @param name what it is called here; no two columns of a file share one
 */
public record Column(int position, String header, String name) {

  /** The columns with these header cells; a blank one is named after its position. */
  public static List<Column> of(List<String> headerCells) {
    return ColumnNames.of(headerCells);
  }
}
