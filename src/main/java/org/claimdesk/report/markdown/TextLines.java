package org.claimdesk.report.markdown;

import java.util.List;
import org.claimdesk.problem.ControlMark;

/**
 * The lines of a text from anywhere, with nothing in them that acts on its own: controls are shown
 * as marks, and what sets the direction of writing ends where the text ends.
 */
final class TextLines {

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
    if (c < ' ' && c != '\t' && c != '\n' && c != '\r' || c >= 0x7F && c <= 0x9F) {
      shown.append(ControlMark.of((char) c));
    } else if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
      shown.append('\uFFFD');
    } else {
      shown.appendCodePoint(c);
    }
  }
}
