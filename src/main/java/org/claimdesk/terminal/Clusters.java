package org.claimdesk.terminal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The grapheme clusters of a text, by UAX #29 with its rule GB9c: a letter that a virama or a Khmer
 * coeng stacks under another is not parted from it.
 */
final class Clusters {

  /** What stands before it takes one column, and goes with what follows only if that combines. */
  static final char FIRST_COMBINING = '\u0300';

  /** Nothing is parted from it that could stand below, not even what no Khmer word has there. */
  private static final char COENG = '\u17D2';

  private static final Pattern CLUSTER = Pattern.compile("\\X");

  // Indic_Conjunct_Break=Linker of Unicode 16, as far as it lies in the basic plane
  private static final String LINKERS =
      "\u094D\u09CD\u0ACD\u0B4D\u0C4D\u0D4D\u1039\u17D2\u1A60\u1B44\u1BAB\uA9C0\uAAF6";

  private final String text;
  private final Matcher matcher;

  Clusters(String text) {
    this.text = text;
    this.matcher = CLUSTER.matcher(text);
  }

  /** Where the cluster that starts at the place ends; the place is before the end of the text. */
  int end(int start) {
    if (isAlone(start)) {
      return start + 1;
    }
    int end = endOfMatch(start);
    while (end < text.length() && isStacked(start, end)) {
      end = endOfMatch(end);
    }
    return end;
  }

  private boolean isAlone(int at) {
    return text.charAt(at) < FIRST_COMBINING
        && text.charAt(at) != '\r'
        && (at + 1 == text.length() || text.charAt(at + 1) < FIRST_COMBINING);
  }

  private int endOfMatch(int start) {
    return matcher.region(start, text.length()).lookingAt() ? matcher.end() : start + 1;
  }

  private boolean isStacked(int start, int end) {
    int next = text.codePointAt(end);
    return Character.getType(next) == Character.OTHER_LETTER && endsInLinker(start, end)
        || text.charAt(end - 1) == COENG && Character.isLetterOrDigit(next);
  }

  private boolean endsInLinker(int start, int end) {
    for (int at = end; at > start; ) {
      int before = text.codePointBefore(at);
      if (LINKERS.indexOf(before) >= 0) {
        return true;
      }
      if (before != Width.JOINER && Character.getType(before) != Character.NON_SPACING_MARK) {
        return false;
      }
      at -= Character.charCount(before);
    }
    return false;
  }
}
