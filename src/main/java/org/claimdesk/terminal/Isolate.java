package org.claimdesk.terminal;

/** Keeps right-to-left text from turning around what stands beside it (UAX #9, isolates). */
final class Isolate {

  private static final char FIRST_STRONG = '\u2068';
  private static final char POP = '\u2069';
  private static final char FIRST_HEBREW = '\u0590';

  private Isolate() {}

  /** The text in an isolate of its own if any of it runs from right to left, else as it is. */
  static String around(String text) {
    return runsRightToLeft(text) ? FIRST_STRONG + text + POP : text;
  }

  private static boolean runsRightToLeft(String text) {
    return text.codePoints().anyMatch(ch -> ch >= FIRST_HEBREW && isRightToLeft(ch));
  }

  private static boolean isRightToLeft(int ch) {
    byte direction = Character.getDirectionality(ch);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
        || direction == Character.DIRECTIONALITY_ARABIC_NUMBER;
  }
}
