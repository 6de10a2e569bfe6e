package org.claimdesk.check;

import java.lang.Character.UnicodeScript;
import java.util.Set;
import org.claimdesk.claim.Fold;

/**
 * A text as its words alone, so that case, accents, punctuation and the kind of blank between two
 * words make no difference.
 *
 * @param text each word, without case and accents, with a blank before and after it
 */
record WordRun(String text) {

  /** Scripts that set no blanks around a word, or join other words to it. */
  private static final Set<UnicodeScript> JOINED =
      Set.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HANGUL,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);

  static WordRun of(String text) {
    StringBuilder words = new StringBuilder(text.length() + 2).append(' ');
    Fold.text(text).codePoints().forEach(c -> add(words, c));
    if (words.charAt(words.length() - 1) != ' ') {
      words.append(' ');
    }
    return new WordRun(words.toString());
  }

  private static void add(StringBuilder words, int c) {
    if (isOfWord(c)) {
      words.appendCodePoint(c);
    } else if (Character.getType(c) != Character.FORMAT
        && words.charAt(words.length() - 1) != ' ') {
      words.append(' ');
    }
  }

  private static boolean isOfWord(int c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.COMBINING_SPACING_MARK
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** How many letters and digits there are. */
  long letters() {
    return text.codePoints().filter(c -> c != ' ').count();
  }

  /** Whether the other's words stand in this text, one after another and whole. */
  boolean contains(WordRun other) {
    String words = other.text.strip();
    return !words.isEmpty()
        && text.contains(
            blankAt(words.codePointAt(0)) + words + blankAt(words.codePointBefore(words.length())));
  }

  private static String blankAt(int letter) {
    return JOINED.contains(UnicodeScript.of(letter)) ? "" : " ";
  }
}
