package org.claimdesk.source.quote;

/** An ellipsis, in all its spellings: {@code …}, {@code ...}, {@code . . .}, {@code […]}. */
final class Ellipsis {

  private static final int LEAST_DOTS = 3;

  private final String text;

  Ellipsis(String text) {
    this.text = text;
  }

  /** Where the ellipsis that begins at a place ends; the place itself where none does. */
  int endOf(int at) {
    char first = text.charAt(at);
    if (first == '[' || first == '(') {
      int inside = afterBlank(at + 1);
      int end = afterBlank(endOfDots(inside));
      char closing = first == '[' ? ']' : ')';
      return end > inside && end < text.length() && text.charAt(end) == closing ? end + 1 : at;
    }
    return endOfDots(at);
  }

  /** A full stop before the dots is taken for one of them: typists differ in setting it. */
  private int endOfDots(int at) {
    int dots = 0;
    int end = at;
    for (int next = at; next < text.length() && dotsOf(text.charAt(next)) > 0; ) {
      dots = Math.min(LEAST_DOTS, dots + dotsOf(text.charAt(next)));
      end = next + 1;
      next = afterBlank(end);
    }
    return dots == LEAST_DOTS ? end : at;
  }

  private static int dotsOf(char character) {
    return switch (character) {
      case '.' -> 1;
      case '\u2026', '\u22EF' -> LEAST_DOTS;
      default -> 0;
    };
  }

  private int afterBlank(int at) {
    return at < text.length() && Typography.isSpace(text.charAt(at)) ? at + 1 : at;
  }
}
