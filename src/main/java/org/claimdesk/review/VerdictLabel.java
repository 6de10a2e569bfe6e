package org.claimdesk.review;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the verdict that a text carries as a label: before a colon or a dash at its beginning, or
 * in brackets at either end. A verdict's word inside a sentence is none.
 */
public final class VerdictLabel {

  private static final String BLANK = "[\\s\\p{Z}]";
  private static final Pattern BLANKS = Pattern.compile(BLANK + "+");

  /** One of these every label ends with, and most texts have none. */
  private static final String ENDS = ":\uFF1A-\u2013\u2014)]\uFF09\u3011";

  // A hyphen without blanks joins words (true-false test); a long dash parts them either way.
  private static final Pattern SIGN =
      Pattern.compile("[:\uFF1A]|" + BLANK + "[-\u2013\u2014]+" + BLANK + "|\u2014");
  private static final Pattern BRACKETS_FIRST =
      Pattern.compile(
          "^[(\\[\uFF08\u3010]([^()\\[\\]\uFF08\uFF09\u3010\u3011]+)[)\\]\uFF09\u3011]");
  private static final Pattern BRACKETS_LAST =
      Pattern.compile(
          "[(\\[\uFF08\u3010]([^()\\[\\]\uFF08\uFF09\u3010\u3011]+)[)\\]\uFF09\u3011][.!\u3002\u17D4]?$");

  /** A label may have such a sign within itself ({@code Half - true: …}), but hardly two. */
  private static final int SIGNS = 3;

  private final ScaleInUse scale;

  public VerdictLabel(ScaleInUse scale) {
    this.scale = scale;
  }

  /** The label as written, on one line; a text that is nothing but a label has none. */
  public Optional<String> in(String text) {
    return text.chars().anyMatch(c -> ENDS.indexOf(c) >= 0)
        ? inLine(BLANKS.matcher(text).replaceAll(" ").strip())
        : Optional.empty();
  }

  private Optional<String> inLine(String line) {
    return Stream.<Supplier<Stream<Optional<String>>>>of(
            () -> SIGN.matcher(line).results().limit(SIGNS).map(sign -> beforeSign(line, sign)),
            () -> inBrackets(line, BRACKETS_FIRST),
            () -> inBrackets(line, BRACKETS_LAST))
        .flatMap(Supplier::get)
        .flatMap(Optional::stream)
        .map(String::strip)
        .filter(label -> scale.current().written(label).isPresent())
        .findFirst();
  }

  private static Optional<String> beforeSign(String line, MatchResult sign) {
    return sign.end() < line.length()
        ? Optional.of(line.substring(0, sign.start()))
        : Optional.empty();
  }

  private static Stream<Optional<String>> inBrackets(String line, Pattern brackets) {
    return brackets.matcher(line).results().map(found -> inBrackets(line, found));
  }

  private static Optional<String> inBrackets(String line, MatchResult found) {
    return found.end() - found.start() < line.length()
        ? Optional.of(found.group(1))
        : Optional.empty();
  }
}
