package org.claimdesk.terminal;

import org.jline.utils.WCWidth;

/**
 * How many columns of a terminal a text takes: East Asian wide characters and emoji two, joiners
 * and marks that take no room of their own none. The text holds nothing a terminal acts on.
 */
final class Width {

  static final int JOINER = 0x200D;

  private static final int EMOJI_SELECTOR = 0xFE0F;
  private static final int WIDE = 2;
  private static final String ELLIPSIS = "\u2026";

  private Width() {}

  static int of(String text) {
    return upTo(text, Integer.MAX_VALUE);
  }

  /** The columns of the text, or any number above the limit if it takes more than that. */
  static int upTo(String text, int limit) {
    Clusters clusters = new Clusters(text);
    int columns = 0;
    for (int at = 0; at < text.length() && columns <= limit; ) {
      int end = clusters.end(at);
      columns += ofCluster(text, at, end);
      at = end;
    }
    return columns;
  }

  /** The text itself if it fits into the columns, else its beginning and an ellipsis. */
  static String cut(String text, int columns) {
    if (text.length() <= columns / WIDE || upTo(text, columns) <= columns) {
      return text;
    }
    Clusters clusters = new Clusters(text);
    int at = 0;
    for (int left = columns - 1; left >= 0; ) {
      int end = clusters.end(at);
      left -= ofCluster(text, at, end);
      at = left >= 0 ? end : at;
    }
    return columns < 1 ? "" : text.substring(0, at) + ELLIPSIS;
  }

  /**
   * The columns of one cluster. Stacked letters of Khmer and Indic scripts count each, and so do
   * their spacing vowel signs: terminals give each a cell, whatever the font makes of it.
   */
  static int ofCluster(String text, int start, int end) {
    int first = text.codePointAt(start);
    if (end == start + 1 && first < Clusters.FIRST_COMBINING) {
      return 1;
    }
    int sum = 0;
    boolean emoji = isEmojiOnItsOwn(first);
    for (int at = start; at < end; ) {
      int ch = text.codePointAt(at);
      sum += Math.max(0, WCWidth.wcwidth(ch));
      emoji |= at > start && ch == EMOJI_SELECTOR && hasEmojiForm(first);
      emoji |= at > start && isPictograph(ch);
      at += Character.charCount(ch);
    }
    return emoji ? WIDE : sum;
  }

  private static boolean isEmojiOnItsOwn(int ch) {
    return isRegional(ch) || isSkinTone(ch);
  }

  // a pictograph after the first place stands there because a joiner binds it
  private static boolean isPictograph(int ch) {
    return ch > 0x1F000 && ch < 0x1FB00 || ch >= 0x2190 && ch < 0x2C00;
  }

  private static boolean isRegional(int ch) {
    return ch >= 0x1F1E6 && ch <= 0x1F1FF;
  }

  private static boolean isSkinTone(int ch) {
    return ch >= 0x1F3FB && ch <= 0x1F3FF;
  }

  // the selector changes symbols, digits and a few signs; letters that are stacked stay letters
  private static boolean hasEmojiForm(int ch) {
    int type = Character.getType(ch);
    return !Character.isSpaceChar(ch)
        && type != Character.OTHER_LETTER
        && type != Character.NON_SPACING_MARK
        && type != Character.COMBINING_SPACING_MARK;
  }
}
