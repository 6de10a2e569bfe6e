package org.claimdesk.tabular;

import java.io.IOException;
import java.io.Reader;

/**
 * Counts how a whole text uses quotes: as CSV does, or as text like any other, as many
 * tab-separated sets do.
 */
final class QuoteCensus {

  private final char delimiter;
  private final RecordScanner scanner;
  private long proper;
  private long faulty;
  private long records;
  private long recordsAlike;
  private long width;
  private long lines;
  private long linesAlike;
  private long lineWidth;
  private long cells = 1;
  private boolean blankLine = true;

  private QuoteCensus(char delimiter) {
    this.delimiter = delimiter;
    this.scanner = new RecordScanner(delimiter);
  }

  static QuoteCensus of(TextSource text, char delimiter) {
    QuoteCensus census = new QuoteCensus(delimiter);
    try (Reader reader = text.open()) {
      char[] buffer = new char[1 << 16];
      int read;
      while ((read = reader.read(buffer)) > 0) {
        for (int at = 0; at < read; at++) {
          census.take(buffer[at]);
        }
      }
    } catch (IOException failure) {
      throw text.failure(failure);
    }
    census.finish();
    return census;
  }

  private void take(char character) {
    takeLiterally(character);
    boolean atFault = scanner.atTextAfterQuote();
    boolean closed = scanner.isQuoteClosed();
    boolean ended = scanner.accept(character);
    if (!atFault && scanner.atTextAfterQuote()) {
      faulty++;
    } else if (closed && !scanner.inQuotes() && (ended || character == delimiter)) {
      proper++;
    }
    if (ended && !scanner.lastRecordBlank()) {
      countRecord(scanner.cellsOfLastRecord());
    }
  }

  private void takeLiterally(char character) {
    if (character == '\n' || character == '\r') {
      endLine();
    } else {
      cells += character == delimiter ? 1 : 0;
      blankLine &= Character.isWhitespace(character);
    }
  }

  private void endLine() {
    if (!blankLine) {
      lineWidth = lines == 0 ? cells : lineWidth;
      lines++;
      linesAlike += cells == lineWidth ? 1 : 0;
    }
    cells = 1;
    blankLine = true;
  }

  private void countRecord(int size) {
    width = records == 0 ? size : width;
    records++;
    recordsAlike += size == width ? 1 : 0;
  }

  private void finish() {
    endLine();
    faulty += scanner.inQuotes() ? 1 : 0;
    proper += scanner.isQuoteClosed() ? 1 : 0;
    if (scanner.finish() && !scanner.lastRecordBlank()) {
      countRecord(scanner.cellsOfLastRecord());
    }
  }

  /**
   * Whether quotes are text: as CSV, at least as many of them are at fault as not, and the lines as
   * they are fit together no worse.
   */
  boolean areLiteral() {
    return faulty > 0
        && faulty >= proper
        && share(linesAlike, lines) >= share(recordsAlike, records);
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
