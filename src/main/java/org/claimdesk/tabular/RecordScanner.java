package org.claimdesk.tabular;

/**
 * Walks through text character by character and knows where records and cells end, by the quoting
 * of RFC 4180.
 */
final class RecordScanner {

  private enum State {
    CELL_START,
    PLAIN,
    QUOTED,
    CLOSING_QUOTE,
    AFTER_QUOTE,
    TEXT_AFTER_QUOTE
  }

  private final char delimiter;
  private final LineCounter lines = new LineCounter();
  private State state = State.CELL_START;
  private int cell = 1;
  private boolean blank = true;
  private int quoteLine;
  private int strayQuotes;
  private int cellsOfLastRecord;
  private boolean lastRecordBlank;

  RecordScanner(char delimiter) {
    this.delimiter = delimiter;
  }

  /** Takes the next character and says whether a record ends with it. */
  boolean accept(char character) {
    boolean completesLineEnd = lines.completesLineEnd(character);
    if (state == State.CELL_START && character == '"') {
      quoteLine = lines.line();
    }
    lines.accept(character);
    if (inQuotes()) {
      state = character == '"' ? State.CLOSING_QUOTE : State.QUOTED;
      blank &= Character.isWhitespace(character) || character == '"';
      return false;
    }
    return !completesLineEnd && acceptOutsideQuotes(character);
  }

  /** The cell that the next character belongs to, from 1. */
  int cell() {
    return cell;
  }

  /** Whether a quote has been opened and not been closed. */
  boolean inQuotes() {
    return state == State.QUOTED;
  }

  /** Whether a quoted text has ended, unless the next character is one more quote. */
  boolean isQuoteClosed() {
    return state == State.CLOSING_QUOTE || state == State.AFTER_QUOTE;
  }

  /** Whether the last character is text between a closing quote and the end of its cell. */
  boolean atTextAfterQuote() {
    return state == State.TEXT_AFTER_QUOTE;
  }

  /** The line on which the last quote was opened. */
  int quoteLine() {
    return quoteLine;
  }

  int line() {
    return lines.line();
  }

  /** How many quotes so far stood where none opens or closes a cell. */
  int strayQuotes() {
    return strayQuotes;
  }

  int cellsOfLastRecord() {
    return cellsOfLastRecord;
  }

  boolean lastRecordBlank() {
    return lastRecordBlank;
  }

  /** Ends the record that the text breaks off in, if it has begun. */
  boolean finish() {
    boolean begun = state != State.CELL_START || cell > 1;
    if (begun) {
      endRecord();
    }
    return begun;
  }

  private boolean acceptOutsideQuotes(char character) {
    if (character == delimiter) {
      cell++;
      state = State.CELL_START;
      return false;
    }
    if (character == '\r' || character == '\n') {
      endRecord();
      return true;
    }
    state = afterOrdinary(character);
    if (character == '"' && state != State.QUOTED) {
      strayQuotes++;
    }
    blank &= Character.isWhitespace(character) || character == '"';
    return false;
  }

  private State afterOrdinary(char character) {
    return switch (state) {
      case CELL_START -> character == '"' ? State.QUOTED : State.PLAIN;
      case CLOSING_QUOTE -> {
        if (character == '"') {
          yield State.QUOTED;
        }
        yield Character.isWhitespace(character) ? State.AFTER_QUOTE : State.TEXT_AFTER_QUOTE;
      }
      case AFTER_QUOTE ->
          Character.isWhitespace(character) ? State.AFTER_QUOTE : State.TEXT_AFTER_QUOTE;
      default -> State.PLAIN;
    };
  }

  private void endRecord() {
    cellsOfLastRecord = cell;
    lastRecordBlank = blank;
    cell = 1;
    blank = true;
    state = State.CELL_START;
  }
}
