package org.claimdesk.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words to be found in texts, whatever their case and accents, and amounts however they are
 * written: {@code US$2.3bn}, {@code US$ 2.3 billion} and {@code 2.3 billion} find each other.
 */
public final class SearchText {

  private final List<String> plain = new ArrayList<>();
  private final List<Phrase> phrases = new ArrayList<>();

  /**
   * @param words each of which must be found; words in a row that make one amount are one
   */
  public SearchText(List<String> words) {
    List<String> forms = words.stream().map(SearchForm::of).toList();
    List<Amounts.Span> amounts = Amounts.in(String.join(" ", forms)).spans();
    int start = 0;
    for (int at = 0; at < forms.size(); ) {
      int next = endOfAmount(forms, at, start, amounts);
      String wanted = String.join(" ", forms.subList(at, next));
      add(wanted);
      start += wanted.length() + 1;
      at = next;
    }
  }

  /** One text, to be found as it stands. */
  public static SearchText of(String text) {
    return new SearchText(List.of(text));
  }

  /**
   * The word after those that make an amount.
   *
   * @param start where the first of them stands in the line of all words
   */
  private static int endOfAmount(
      List<String> words, int first, int start, List<Amounts.Span> amounts) {
    int end = start + words.get(first).length();
    for (int at = first + 1; at < words.size(); at++) {
      end += 1 + words.get(at).length();
      if (amounts.contains(new Amounts.Span(start, end))) {
        return at + 1;
      }
    }
    return first + 1;
  }

  private void add(String wanted) {
    Amounts.Reading reading = Amounts.in(wanted);
    if (reading.spans().isEmpty()) {
      plain.add(wanted);
    } else {
      String written = reading.written();
      phrases.add(new Phrase(wanted, Amounts.digitsOf(written), Amounts.like(written.strip())));
    }
  }

  /** Whether the text contains all that is wanted. */
  public boolean isIn(String text) {
    String form = SearchForm.of(text);
    return plain.stream().allMatch(form::contains) && (phrases.isEmpty() || holds(form));
  }

  private boolean holds(String form) {
    String digits = Amounts.digits(form);
    if (!phrases.stream().allMatch(phrase -> phrase.digits().stream().allMatch(digits::contains))) {
      return false;
    }
    String written = Amounts.in(form).written();
    return phrases.stream().allMatch(phrase -> phrase.isIn(form, written));
  }

  /** Wanted words with an amount in them, to the letter and with its amounts in one spelling. */
  private record Phrase(String words, List<String> digits, Pattern pattern) {

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
