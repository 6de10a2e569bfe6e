package org.claimdesk.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Amounts in a text in the search form: numbers with a currency before or after them, a scale word,
 * or both. Years and plain numbers are none.
 */
final class Amounts {

  private static final String LINK = "[\\s\u200B\u2010-]{0,3}";

  /** The longest currency that is looked for before a number. */
  private static final int LONGEST = 7;

  private static final Pattern NUMBER_ON =
      Pattern.compile(
          "(?<number>"
              + NumberInText.FORM
              + ")(?:(?<gap>"
              + LINK
              + ")(?<scale>"
              + AmountWords.SCALE
              + "))?(?:"
              + LINK
              + "(?<more>"
              + AmountWords.SCALE
              + "))?(?:"
              + LINK
              + "(?<currency>"
              + AmountWords.CURRENCY
              + ")(?!\\s*\\d))?");

  private final String text;
  private final Matcher on;
  private final StringBuilder written = new StringBuilder();
  private final List<Span> spans = new ArrayList<>();
  private int copied;

  private Amounts(String text) {
    this.text = text;
    this.on = NUMBER_ON.matcher(text);
    on.useTransparentBounds(true);
  }

  /**
   * What a text says of its amounts.
   *
   * @param written the text with each amount in its one spelling, see {@link #spelled}
   * @param spans where they stand in the text
   */
  record Reading(String written, List<Span> spans) {

    Reading {
      spans = List.copyOf(spans);
    }
  }

  /** From where an amount stands in a text, and to where, exclusive. */
  record Span(int start, int end) {}

  static Reading in(String text) {
    Amounts amounts = new Amounts(text);
    amounts.read();
    return new Reading(amounts.written.toString(), amounts.spans);
  }

  /** The one spelling of an amount. */
  private static String spelled(BigDecimal value, Optional<String> currency) {
    return '\u0001' + plain(value) + '\u0002' + currency.orElse("") + '\u0003';
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  /**
   * A text of {@link Reading#written} as a pattern: its amounts fit the same ones with the same
   * currency, or where either says none.
   */
  static Pattern like(String written) {
    StringBuilder pattern = new StringBuilder();
    Matcher spelled =
        Pattern.compile("\u0001([^\u0002]*)\u0002([^\u0003]*)\u0003").matcher(written);
    int copied = 0;
    while (spelled.find()) {
      pattern.append(quoted(written.substring(copied, spelled.start())));
      pattern.append("\u0001").append(Pattern.quote(spelled.group(1)));
      pattern.append("\u0002").append(fitting(spelled.group(2))).append("\u0003");
      copied = spelled.end();
    }
    return Pattern.compile(pattern.append(quoted(written.substring(copied))).toString());
  }

  /** The digits that tell each amount in {@link Reading#written} from others, zeros aside. */
  static List<String> digitsOf(String written) {
    return Pattern.compile("\u0001([^\u0002]*)\u0002")
        .matcher(written)
        .results()
        .map(value -> value.group(1).replace(".", "").replaceAll("^0+|0+$", ""))
        .toList();
  }

  /**
   * A text's digits, those of one number together: where {@link #digitsOf} an amount are not among
   * them it is not there.
   */
  static String digits(String text) {
    StringBuilder digits = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c >= '0' && c <= '9') {
        digits.append(c);
      } else if (" .,'\u2019".indexOf(c) < 0) {
        digits.append('|');
      }
    }
    return digits.toString();
  }

  private static String quoted(String text) {
    return text.isEmpty() ? "" : Pattern.quote(text);
  }

  private static String fitting(String currency) {
    return switch (currency) {
      case "" -> "[^\u0003]*";
      case AmountWords.ANY_DOLLAR -> "(?:[^\u0003]*\\$|usd|dollar)?";
      default -> {
        boolean dollar = currency.equals(AmountWords.US_DOLLAR) || currency.endsWith("$");
        yield "(?:" + Pattern.quote(currency) + (dollar ? "|dollar" : "") + ")?";
      }
    };
  }

  private void read() {
    int at = 0;
    while (at < text.length()) {
      if (!isDigit(at)) {
        at++;
      } else if (on.region(at, text.length()).lookingAt()) {
        at = number(at);
      } else {
        at = afterDigits(at);
      }
    }
    written.append(text, copied, text.length());
  }

  private boolean isDigit(int at) {
    return text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private int afterDigits(int from) {
    int at = from;
    while (at < text.length() && isDigit(at)) {
      at++;
    }
    return at;
  }

  /** Takes the number that was matched, and gives where to go on. */
  private int number(int at) {
    int start = currencyBefore(at);
    Optional<String> currency =
        start < at
            ? Optional.of(text.substring(start, beforeBlanks(at)))
            : Optional.ofNullable(on.group("currency"));
    Optional<BigDecimal> value = NumberInText.read(on.group("number"));
    boolean scaled = on.group("scale") != null;
    boolean amount = currency.isPresent() || scaled && !isLetterApart();
    if (value.isEmpty() || !amount || start == at && isInsideWord(at)) {
      return on.end("number");
    }
    BigDecimal whole = value.get().scaleByPowerOfTen(power("scale") + power("more"));
    written.append(text, copied, start);
    written.append(spelled(whole, currency.map(AmountWords::currencyOf)));
    copied = on.end();
    spans.add(new Span(start, copied));
    return copied;
  }

  private int power(String group) {
    return on.group(group) == null ? 0 : AmountWords.powerOf(on.group(group));
  }

  /** A lone letter apart from a number without currency is a unit sooner than a scale: 5 m. */
  private boolean isLetterApart() {
    return on.group("scale").length() == 1 && !on.group("gap").isEmpty();
  }

  private boolean isInsideWord(int at) {
    if (at == 0) {
      return false;
    }
    boolean goesOn = at > 1 && ".,'".indexOf(text.charAt(at - 1)) >= 0 && isDigit(at - 2);
    return goesOn || isLetter(at - 1);
  }

  /** Where the currency before a number begins; the number's own place where there is none. */
  private int currencyBefore(int at) {
    int end = beforeBlanks(at);
    int start = end - 1;
    while (start > copied && isLetter(start - 1) && end - start <= LONGEST) {
      start--;
    }
    if (start > copied && isDigit(start - 1) && isLetter(start)) {
      return at;
    }
    return start >= copied && AmountWords.isCurrency(text.substring(start, end)) ? start : at;
  }

  private int beforeBlanks(int at) {
    int end = at;
    while (end > copied && at - end < 3 && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u200B';
  }

  private boolean isLetter(int at) {
    return text.charAt(at) >= 'a' && text.charAt(at) <= 'z';
  }
}
