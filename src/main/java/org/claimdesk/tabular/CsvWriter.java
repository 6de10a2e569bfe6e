package org.claimdesk.tabular;

import java.io.IOException;
import java.util.List;

/**
 * Writes rows as CSV (RFC 4180), with quotes only around the cells that need them: the same rows
 * always give the same text.
 */
public final class CsvWriter {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Appendable out;
  private final char delimiter;
  private final String lineEnding;
  private boolean atStart = true;

  public CsvWriter(Appendable out, char delimiter, String lineEnding) {
    this.out = out;
    this.delimiter = delimiter;
    this.lineEnding = lineEnding;
  }

  /**
   * Writes one row and ends its line.
   *
   * @throws IllegalArgumentException if it has no cell: no CSV says that
   * @throws IOException if it cannot be written
   */
  public void row(List<String> cells) throws IOException {
    if (cells.isEmpty()) {
      throw new IllegalArgumentException("a row has at least one cell");
    }
    if (cells.size() == 1 && cells.get(0).isEmpty()) {
      // An empty line would be no row at all to other readers.
      out.append("\"\"");
    } else {
      writeCells(cells);
    }
    out.append(lineEnding);
    atStart = false;
  }

  private void writeCells(List<String> cells) throws IOException {
    boolean first = true;
    for (String cell : cells) {
      if (!first) {
        out.append(delimiter);
      }
      if (needsQuotes(cell) || first && takenForMark(cell)) {
        out.append('"').append(cell.replace("\"", "\"\"")).append('"');
      } else {
        out.append(cell);
      }
      first = false;
    }
  }

  private boolean takenForMark(String cell) {
    return atStart && !cell.isEmpty() && cell.charAt(0) == BYTE_ORDER_MARK;
  }

  private boolean needsQuotes(String cell) {
    for (int at = 0; at < cell.length(); at++) {
      char character = cell.charAt(at);
      if (character == delimiter || character == '"' || character == '\n' || character == '\r') {
        return true;
      }
    }
    return false;
  }
}
