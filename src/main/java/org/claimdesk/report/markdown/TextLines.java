package org.claimdesk.report.markdown;

import java.util.List;

/**
 * The lines of a text from anywhere, with nothing in them that acts on its own: controls are shown
 * as marks, and what sets the direction of writing ends where the text ends.
 */
final class TextLines {

  private static final char FIRST_CONTROL_PICTURE = '\u2400';
  private static final char DELETE_PICTURE = '\u2421';

  private TextLines() {}

  /** At least one line; CR, LF, CRLF and the two line separators of Unicode end one. */
  static List<String> of(String text) {
    return List.of(harmless(text).split("\r\n|[\r\n\u2028\u2029]", -1));
  }

  private static String harmless(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints().forEach(c -> show(shown, c));
    return shown.append(OpenDirections.ends(text)).toString();
  }

  private static void show(StringBuilder shown, int c) {
    if (c < ' ' && c != '\t' && c != '\n' && c != '\r') {
      shown.append((char) (FIRST_CONTROL_PICTURE + c));
    } else if (c == 0x7F) {
      shown.append(DELETE_PICTURE);
    } else if (c > 0x7F && c <= 0x9F) {
      shown.append("<U+00%X>".formatted(c));
    } else if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
      shown.append('\uFFFD');
    } else {
      shown.appendCodePoint(c);
    }
  }
}
