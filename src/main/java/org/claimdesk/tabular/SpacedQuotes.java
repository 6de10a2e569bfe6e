package org.claimdesk.tabular;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Leaves out the blanks between the beginning of a cell and its opening quote. */
final class SpacedQuotes extends FilterReader {

  private final char delimiter;
  private final StringBuilder blanks = new StringBuilder();
  private char[] buffer = new char[0];
  private final StringBuilder ready = new StringBuilder();
  private int taken;
  private boolean atStart = true;
  private boolean quoted;
  private boolean closing;

  SpacedQuotes(Reader text, char delimiter) {
    super(text);
    this.delimiter = delimiter;
  }

  /**
   * Whether more cells of the text begin with blanks and a well-formed quoted text than with blanks
   * and a quote that is none.
   */
  static boolean mostlyIn(String text, char delimiter) {
    int balance = 0;
    int at = 0;
    while (at < text.length()) {
      int start = at;
      at = afterBlanks(text, at, delimiter);
      if (at < text.length() && text.charAt(at) == '"') {
        boolean spaced = at > start;
        at = afterQuoted(text, at);
        int next = afterBlanks(text, at, delimiter);
        boolean proper = next >= text.length() || endsCell(text.charAt(next), delimiter);
        balance += spaced ? (proper ? 1 : -1) : 0;
      }
      while (at < text.length() && !endsCell(text.charAt(at), delimiter)) {
        at++;
      }
      at++;
    }
    return balance > 0;
  }

  private static int afterBlanks(String text, int from, char delimiter) {
    int at = from;
    while (at < text.length() && isBlank(text.charAt(at), delimiter)) {
      at++;
    }
    return at;
  }

  private static int afterQuoted(String text, int opening) {
    int at = opening + 1;
    while (at < text.length()) {
      if (text.charAt(at) != '"') {
        at++;
      } else if (text.startsWith("\"\"", at)) {
        at += 2;
      } else {
        return at + 1;
      }
    }
    return at;
  }

  private static boolean isBlank(char character, char delimiter) {
    return (character == ' ' || character == '\t') && character != delimiter;
  }

  private static boolean endsCell(char character, char delimiter) {
    return character == delimiter || character == '\n' || character == '\r';
  }

  @Override
  public int read(char[] into, int offset, int length) throws IOException {
    while (taken == ready.length()) {
      ready.setLength(0);
      taken = 0;
      if (!fill(length)) {
        return -1;
      }
    }
    int count = Math.min(length, ready.length() - taken);
    ready.getChars(taken, taken + count, into, offset);
    taken += count;
    return count;
  }

  private boolean fill(int length) throws IOException {
    if (buffer.length < length) {
      buffer = new char[length];
    }
    int read = super.read(buffer, 0, length);
    for (int at = 0; at < read; at++) {
      take(buffer[at]);
    }
    if (read < 0) {
      ready.append(blanks);
      blanks.setLength(0);
    }
    return read >= 0 || !ready.isEmpty();
  }

  private void take(char character) {
    if (quoted || closing && character == '"') {
      closing = quoted && character == '"';
      quoted = !closing;
    } else if (atStart && isBlank(character, delimiter)) {
      blanks.append(character);
      return;
    } else {
      quoted = atStart && character == '"';
      closing = false;
      ready.append(quoted ? "" : blanks);
      atStart = endsCell(character, delimiter);
    }
    blanks.setLength(0);
    ready.append(character);
  }
}
