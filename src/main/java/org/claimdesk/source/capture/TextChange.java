package org.claimdesk.source.capture;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.claimdesk.source.quote.PagedText;

/** How much of a text is other than in another one. */
final class TextChange {

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  private TextChange() {}

  /**
   * The share of words that only one of the texts has, of the words of the longer one, whatever
   * their order: 0 where both have the same words, 1 where they have none in common.
   */
  static double share(PagedText before, PagedText now) {
    Map<String, Integer> words = new HashMap<>();
    int ofBefore = count(before, words, 1);
    int ofNow = count(now, words, -1);
    long longer = Math.max(ofBefore, ofNow);
    long other = words.values().stream().mapToLong(Math::abs).sum();
    long common = (ofBefore + ofNow - other) / 2;
    return longer == 0 ? 0 : (double) (longer - common) / longer;
  }

  /** Whether the texts have the same words in the same order. */
  static boolean isSame(PagedText before, PagedText now) {
    return plain(before).equals(plain(now));
  }

  private static int count(PagedText text, Map<String, Integer> words, int step) {
    int counted = 0;
    for (String word : plain(text).split(" ")) {
      if (!word.isEmpty()) {
        words.merge(word, step, Integer::sum);
        counted++;
      }
    }
    return counted;
  }

  private static String plain(PagedText text) {
    String whole = String.join("\n", text.pages());
    String composed = Normalizer.normalize(whole, Normalizer.Form.NFC);
    return BLANKS.matcher(composed).replaceAll(" ").strip();
  }
}
