package org.claimdesk.claimreview;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a rating: short, and no part of the claim. */
public record RatingWords(String text) {

  /** More characters than that are a sentence. */
  public static final int LONGEST = 60;

  /** More words than that are one if there is a full stop. */
  private static final int FEW = 3;

  private static final String BETWEEN = "[\\s\\p{Z}\\p{Pd}_/]+";
  private static final Pattern PARTED = Pattern.compile(BETWEEN);
  private static final Pattern STOP = Pattern.compile("[.!?\u3002\u17D4](?=[\\s\\p{Z}]|$)");

  private static final String BLANKS = "[\\s\\p{Z}]*";
  private static final String OPENING = "[(\\[\uFF08\u3010]";
  private static final String CLOSING = "[)\\]\uFF09\u3011]";

  /** Whether they are a sentence: over 60 characters, or a full stop and more than three words. */
  public boolean isSentence() {
    return text.codePointCount(0, text.length()) > LONGEST
        || STOP.matcher(text).find() && PARTED.split(text.strip()).length > FEW;
  }

  /**
   * Whether the claim carries them as a label: before a colon or a dash at its beginning, or in
   * brackets at either end. Within a sentence they are none.
   */
  public boolean label(String claim) {
    return words().filter(words -> isLabel(words, claim)).isPresent();
  }

  private static boolean isLabel(String words, String claim) {
    String bracketed = OPENING + BLANKS + words + BLANKS + CLOSING;
    String sign = BLANKS + "[:\uFF1A\u2014]|[\\s\\p{Z}]+[-\u2013]+[\\s\\p{Z}]";
    Pattern first = pattern("^" + BLANKS + "(?:" + words + "(?:" + sign + ")|" + bracketed + ")");
    Pattern last = pattern(bracketed + "[.!\u3002\u17D4]?" + BLANKS + "$");
    return first.matcher(claim).find() || last.matcher(claim).find();
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** The words with anything between them; nothing where there are none. */
  private Optional<String> words() {
    String words =
        Arrays.stream(PARTED.split(text))
            .filter(word -> !word.isEmpty())
            .map(Pattern::quote)
            .collect(Collectors.joining(BETWEEN));
    return Optional.of(words).filter(some -> !some.isEmpty());
  }
}
