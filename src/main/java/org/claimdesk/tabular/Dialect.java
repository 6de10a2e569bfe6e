package org.claimdesk.tabular;

/**
 * How a file writes its rows.
 *
 * @param lineEnding what ends its first record: LF, CRLF or CR; LF if nothing does
 * @param header whether its first record names the columns
 */
public record Dialect(char delimiter, String lineEnding, boolean header) {

  public Dialect {
    if ("\"\r\n".indexOf(delimiter) >= 0) {
      throw new IllegalArgumentException("a quote or a line end cannot part cells");
    }
  }
}
