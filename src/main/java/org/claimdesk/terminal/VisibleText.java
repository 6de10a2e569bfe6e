package org.claimdesk.terminal;

import org.claimdesk.problem.ControlMark;

/**
 * Text as it may be sent to a person: what a terminal would act on is shown as a mark. The two
 * direction marks U+200E and U+200F stay, since they are ordinary in Arabic and Hebrew.
 */
public final class VisibleText {

  private static final char LINE_BREAK_MARK = '\u23CE';

  private VisibleText() {}

  /** The text on one line, its line breaks shown as a mark. */
  public static String of(String text) {
    return shown(text, LINE_BREAK_MARK);
  }

  /** The text with LF and CRLF kept as LF. */
  static String lines(String text) {
    return shown(text, '\n');
  }

  private static String shown(String text, char lineBreak) {
    int first = firstThatActs(text);
    if (first == text.length()) {
      return text;
    }
    StringBuilder visible = new StringBuilder(text.length() + 16).append(text, 0, first);
    for (int at = first; at < text.length(); at++) {
      char ch = text.charAt(at);
      if (!acts(text, at)) {
        visible.append(ch);
      } else if (ch == '\n') {
        visible.append(lineBreak);
      } else if (ch != '\r' || at + 1 == text.length() || text.charAt(at + 1) != '\n') {
        visible.append(ControlMark.of(ch));
      }
    }
    return visible.toString();
  }

  private static int firstThatActs(String text) {
    int at = 0;
    while (at < text.length() && !acts(text, at)) {
      at++;
    }
    return at;
  }

  /**
   * Whether the character is none to be sent as it is: the controls, the line separators, the
   * explicit directional formatting of UAX #9, and halves of surrogate pairs.
   */
  static boolean acts(String text, int at) {
    char ch = text.charAt(at);
    if (ch < 0x7F) {
      return ch < ' ';
    }
    return ch <= 0x9F
        || ch >= 0x2028 && ch <= 0x202E
        || ch >= 0x2066 && ch <= 0x2069
        || Character.isSurrogate(ch) && !isPaired(text, at);
  }

  private static boolean isPaired(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
        : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
  }
}
