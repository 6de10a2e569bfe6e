package org.claimdesk.claim;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Amounts in a text in the search form: numbers with a currency before or after them, a scale word,
 * or both. Years and plain numbers are none.
 */
final class Amounts {

  private static final String BLANK = "[\\s\u200B]{0,3}";
  private static final String LINK = "[\\s\u200B\u2010-]{0,3}";

  /** As far back as a currency can begin before its number. */
  private static final int BEFORE = 18;

  private static final Pattern CURRENCY_BEFORE =
      Pattern.compile("(?<![a-z0-9])(" + AmountWords.CURRENCY + ")" + BLANK + "$");

  /** A currency's code may stand right before the number: no end of a word is asked for there. */
  private static final Pattern CODE_BEFORE = Pattern.compile("(?<![a-z0-9])(usd|eur|gbp|jpy|khr)$");

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
              + "))?");

  private final String text;
  private final Matcher before;
  private final Matcher code;
  private final Matcher on;
  private final StringBuilder written = new StringBuilder();
  private int copied;
  private int found;

  private Amounts(String text) {
    this.text = text;
    this.before = CURRENCY_BEFORE.matcher(text);
    this.code = CODE_BEFORE.matcher(text);
    this.on = NUMBER_ON.matcher(text);
    before.useTransparentBounds(true);
    code.useTransparentBounds(true);
    on.useTransparentBounds(true);
  }

  /**
   * What a text says of its amounts.
   *
   * @param written the text with each amount in its one spelling, see {@link #spelled}
   * @param count how many there are
   * @param alone whether the text is one amount and nothing else
   */
  record Reading(String written, int count, boolean alone) {}

  static Reading in(String text) {
    Amounts amounts = new Amounts(text);
    amounts.read();
    boolean alone =
        amounts.found == 1 && amounts.written.toString().matches("\u0001[^\u0003]*\u0003");
    return new Reading(amounts.written.toString(), amounts.found, alone);
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
            ? Optional.of(text.substring(start, at).strip().replace("\u200B", ""))
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
    found++;
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
    char last = text.charAt(at - 1);
    return last >= 'a' && last <= 'z' || ".,'".indexOf(last) >= 0 && at > 1 && isDigit(at - 2);
  }

  /** Where the currency before a number begins; the number's own place where there is none. */
  private int currencyBefore(int at) {
    int from = Math.max(copied, at - BEFORE);
    if (before.region(from, at).find()) {
      return before.start();
    }
    return code.region(from, at).find() ? code.start() : at;
  }
}
