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
  private static final Pattern AROUND = Pattern.compile("^-+|[-!]+$");

  private VerdictWord() {}

  /**
   * Small letters, one {@code -} for all that stands between words, no final {@code !}; empty for a
   * text that has nothing else.
   */
  static String plain(String word) {
    String text = Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    return AROUND.matcher(BETWEEN.matcher(text).replaceAll("-")).replaceAll("");
  }

  /** Whether the word is known to speak of something else than truth. */
  static boolean isNoTruthRating(String word) {
    return NO_TRUTH_RATING.contains(plain(word));
  }
}
