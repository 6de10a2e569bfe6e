package org.claimdesk.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words to be found in texts, whatever their case and accents, and amounts however they are
 * written: {@code US$2.3bn}, {@code US$ 2.3 billion} and {@code 2.3 billion} find each other.
 */
public final class SearchText {

  /** A currency of two words, a number, its scale and another currency. */
  private static final int LONGEST_AMOUNT = 5;

  private final List<String> plain = new ArrayList<>();
  private final List<Phrase> phrases = new ArrayList<>();

  /**
   * @param words each of which must be found; words in a row that make one amount are one
   */
  public SearchText(List<String> words) {
    for (int at = 0; at < words.size(); ) {
      int end = endOfAmount(words, at);
      add(SearchForm.of(String.join(" ", words.subList(at, end))));
      at = end;
    }
  }

  /** One text, to be found as it stands. */
  public static SearchText of(String text) {
    return new SearchText(List.of(text));
  }

  private static int endOfAmount(List<String> words, int at) {
    for (int end = Math.min(words.size(), at + LONGEST_AMOUNT); end > at + 1; end--) {
      if (Amounts.in(SearchForm.of(String.join(" ", words.subList(at, end)).strip())).alone()) {
        return end;
      }
    }
    return at + 1;
  }

  private void add(String wanted) {
    Amounts.Reading reading = Amounts.in(wanted);
    if (reading.count() == 0) {
      plain.add(wanted);
    } else {
      phrases.add(new Phrase(wanted, Amounts.like(reading.written().strip())));
    }
  }

  /** Whether the text contains all that is wanted. */
  public boolean isIn(String text) {
    String form = SearchForm.of(text);
    return plain.stream().allMatch(form::contains) && (phrases.isEmpty() || holds(form));
  }

  private boolean holds(String form) {
    String written = Amounts.in(form).written();
    return phrases.stream().allMatch(phrase -> phrase.isIn(form, written));
  }

  /** Wanted words with an amount in them, to the letter and with its amounts in one spelling. */
  private record Phrase(String words, Pattern pattern) {

    boolean isIn(String form, String written) {
      return pattern.matcher(written).find() || isWrittenIn(form);
    }

    /**
     * To the letter, but for a number that goes on to the left: 2.3 billion is not 12.3 billion.
     */
    private boolean isWrittenIn(String form) {
      for (int at = form.indexOf(words); at >= 0; at = form.indexOf(words, at + 1)) {
        if (!isDigit(words, 0) || !goesOnLeft(form, at)) {
          return true;
        }
      }
      return false;
    }

    private static boolean goesOnLeft(String form, int at) {
      return isDigit(form, at - 1)
          || at > 0 && ".,'".indexOf(form.charAt(at - 1)) >= 0 && isDigit(form, at - 2);
    }

    private static boolean isDigit(String form, int at) {
      return at >= 0 && form.charAt(at) >= '0' && form.charAt(at) <= '9';
    }
  }
}
