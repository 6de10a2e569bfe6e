package org.claimdesk.source.quote;

/** The characters whose kind does not matter in a quote: marks, dashes, white space, and none. */
final class Typography {

  static final int SOFT_HYPHEN = 0xAD;

  private static final int KASHIDA = 0x640;

  private static final String QUOTE_MARKS =
      "\"'`\u00B4\u00AB\u00BB\u02B9\u02BA\u02BB\u02BC\u02EE\u05F3\u05F4"
          + "\u2018\u2019\u201A\u201B\u201C\u201D\u201E\u201F\u2032\u2033\u2034\u2039\u203A"
          + "\u275B\u275C\u275D\u275E\u2E42\u300C\u300D\u300E\u300F\u301D\u301E\u301F";
  private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2E3A\u2E3B";
  private static final String LONG_DASHES = "\u2014\u2015\u2E3A\u2E3B";
  private static final String LINE_BREAKS = "\n\r\u000B\f\u0085\u2028\u2029";

  private Typography() {}

  static boolean isQuoteMark(int character) {
    return (character <= '`' || character > 'z') && QUOTE_MARKS.indexOf(character) >= 0;
  }

  static boolean isDash(int character) {
    return DASHES.indexOf(character) >= 0;
  }

  /** A dash that is never a minus, nor a hyphen. */
  static boolean isLongDash(int character) {
    return LONG_DASHES.indexOf(character) >= 0;
  }

  /** A dash with which a line may end in the middle of a word. */
  static boolean isHyphen(int character) {
    return character == '-' || character == '\u2010';
  }

  static boolean isSpace(int character) {
    return character == ' '
        || character == '\u0085'
        || Character.isWhitespace(character)
        || Character.isSpaceChar(character);
  }

  static boolean isLineBreak(int character) {
    return LINE_BREAKS.indexOf(character) >= 0;
  }

  /**
   * What is no letter and has no shape of its own: joiners, zero-width spaces, direction marks,
   * variation selectors; and what only stretches an Arabic word. (Most of
   * Default_Ignorable_Code_Point, https://www.unicode.org/reports/tr44/.)
   */
  static boolean isInvisible(int character) {
    return character >= SOFT_HYPHEN
        && (character == SOFT_HYPHEN
            || character == 0x34F
            || character == 0x61C
            || character == KASHIDA
            || isBetween(character, 0x17B4, 0x17B5)
            || isBetween(character, 0x180B, 0x180F)
            || isBetween(character, 0x200B, 0x200F)
            || isBetween(character, 0x202A, 0x202E)
            || isBetween(character, 0x2060, 0x206F)
            || isBetween(character, 0xFE00, 0xFE0F)
            || character == 0xFEFF
            || isBetween(character, 0xE0000, 0xE0FFF));
  }

  private static boolean isBetween(int character, int first, int last) {
    return character >= first && character <= last;
  }
}
