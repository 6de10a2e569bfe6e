package org.claimdesk.tabular;

/** Counts physical lines, from 1: LF, CR and CRLF each end one. */
final class LineCounter {

  private int line = 1;
  private char last;

  void accept(char character) {
    if (character == '\r' || character == '\n' && last != '\r') {
      line++;
    }
    last = character;
  }

  /** The line that the next character is on, if it is no LF that belongs to a CR. */
  int line() {
    return line;
  }

  /** Whether this character only completes a CRLF that has been counted at its CR. */
  boolean completesLineEnd(char character) {
    return character == '\n' && last == '\r';
  }
}
