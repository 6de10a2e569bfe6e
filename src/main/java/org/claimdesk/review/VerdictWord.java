package org.claimdesk.review;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The form in which words for verdicts are compared. */
final class VerdictWord {

  /** PolitiFact's words for whether somebody changed a position, and the Post's for the same. */
  private static final Set<String> NO_TRUTH_RATING =
      Set.of("full-flop", "half-flip", "no-flip", "upside-down-pinocchio");

  private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{Pd}_/]+");

  private VerdictWord() {}

  /** Small letters, one {@code -} for all that stands between words, no final {@code !}. */
  static String plain(String word) {
    return BETWEEN.matcher(bare(composed(word))).replaceAll("-").toLowerCase(Locale.ROOT);
  }

  /** Cells may be long: a pattern for the end would look from each blank anew. */
  private static String bare(String word) {
    int end = endWithoutBlanks(word, word.length());
    if (end > 0 && word.charAt(end - 1) == '!') {
      end = endWithoutBlanks(word, end - 1);
    }
    int start = 0;
    while (start < end && isBlank(word.charAt(start))) {
      start++;
    }
    return word.substring(start, end);
  }

  private static int endWithoutBlanks(String word, int from) {
    int end = from;
    while (end > 0 && isBlank(word.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isBlank(char unit) {
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
  }

  /** The Normalizer's tables take time to load, and most words need none. */
  private static String composed(String word) {
    boolean simple = word.chars().allMatch(unit -> unit < 0x80);
    return simple ? word : Normalizer.normalize(word, Normalizer.Form.NFC);
  }

  /** Whether there is nothing in it but blanks and signs that do not matter. */
  static boolean isBlank(String word) {
    return plain(word).replace("-", "").isEmpty();
  }

  /** Whether the word is known to speak of something else than truth. */
  static boolean isNoTruthRating(String word) {
    return NO_TRUTH_RATING.contains(plain(word));
  }
}
