package org.claimdesk.source.text;

/**
 * Text as it is put together from the pieces of a page, its white space as <a
 * href="https://www.w3.org/TR/css-text-3/#white-space-rules">browsers collapse it</a>: a line has
 * no blanks at its ends and never two in a row. Other blanks than those of ASCII stay.
 */
final class RunningText {

  private static final String BLANKS = " \t\n\r\f";

  private final StringBuilder text = new StringBuilder();
  private boolean blank;

  void add(String piece) {
    for (int at = 0; at < piece.length(); at++) {
      char each = piece.charAt(at);
      if (BLANKS.indexOf(each) >= 0) {
        blank();
      } else {
        flushBlank();
        text.append(each);
      }
    }
  }

  /** Adds text whose white space counts. */
  void addAsItIs(String piece) {
    flushBlank();
    text.append(piece.replace("\r\n", "\n").replace('\r', '\n'));
  }

  void blank() {
    blank = !isAtStart();
  }

  private void flushBlank() {
    if (blank) {
      text.append(' ');
      blank = false;
    }
  }

  void endLine() {
    blank = false;
    if (!text.isEmpty() && last() != '\n') {
      text.append('\n');
    }
  }

  /** Ends the line, and leaves an empty one. */
  void endParagraph() {
    endLine();
    breakLine();
  }

  /** As often as it is asked for, but for more than one empty line. */
  void breakLine() {
    blank = false;
    int length = text.length();
    if (length > 0 && !(last() == '\n' && length > 1 && text.charAt(length - 2) == '\n')) {
      text.append('\n');
    }
  }

  void nextCell() {
    blank = false;
    text.append('\t');
  }

  /** Ends the line of a row; cells at its end with nothing in them leave nothing. */
  void endRow() {
    while (!text.isEmpty() && last() == '\t') {
      text.setLength(text.length() - 1);
    }
    endLine();
  }

  private boolean isAtStart() {
    return text.isEmpty() || last() == '\n' || last() == '\t';
  }

  private char last() {
    return text.charAt(text.length() - 1);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
