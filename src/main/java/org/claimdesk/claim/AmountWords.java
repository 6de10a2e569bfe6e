package org.claimdesk.claim;

import static java.util.Map.entry;
import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words that make a number an amount: its scale and its currency, in the search form. */
final class AmountWords {

  /** A dollar of no said country. */
  static final String ANY_DOLLAR = "dollar";

  /** The dollar that is mostly meant where none is said. */
  static final String US_DOLLAR = "usd";

  /** By what power of ten each word multiplies. */
  private static final Map<String, Integer> SCALES =
      Map.ofEntries(
          entry("k", 3),
          entry("thousand", 3),
          entry("thousands", 3),
          entry("ពាន់", 3),
          entry("m", 6),
          entry("mn", 6),
          entry("mln", 6),
          entry("mil.", 6),
          entry("million", 6),
          entry("millions", 6),
          entry("លាន", 6),
          entry("b", 9),
          entry("bn", 9),
          entry("bln", 9),
          entry("bil.", 9),
          entry("billion", 9),
          entry("billions", 9),
          entry("tn", 12),
          entry("trn", 12),
          entry("trillion", 12),
          entry("trillions", 12));

  private static final Map<String, String> CURRENCIES =
      Map.ofEntries(
          entry("usd", US_DOLLAR),
          entry("us dollar", US_DOLLAR),
          entry("us dollars", US_DOLLAR),
          entry("u.s. dollar", US_DOLLAR),
          entry("u.s. dollars", US_DOLLAR),
          entry("dollar", ANY_DOLLAR),
          entry("dollars", ANY_DOLLAR),
          entry("ដុល្លារ", ANY_DOLLAR),
          entry("aud", "a$"),
          entry("cad", "c$"),
          entry("hkd", "hk$"),
          entry("nzd", "nz$"),
          entry("sgd", "s$"),
          entry("€", "eur"),
          entry("eur", "eur"),
          entry("euro", "eur"),
          entry("euros", "eur"),
          entry("£", "gbp"),
          entry("gbp", "gbp"),
          entry("pound", "gbp"),
          entry("pounds", "gbp"),
          entry("¥", "jpy"),
          entry("jpy", "jpy"),
          entry("yen", "jpy"),
          entry("៛", "khr"),
          entry("khr", "khr"),
          entry("riel", "khr"),
          entry("riels", "khr"),
          entry("រៀល", "khr"),
          entry("cny", "cny"),
          entry("rmb", "cny"),
          entry("yuan", "cny"),
          entry("thb", "thb"),
          entry("baht", "thb"),
          entry("vnd", "vnd"),
          entry("dong", "vnd"),
          entry("inr", "inr"),
          entry("rupee", "inr"),
          entry("rupees", "inr"),
          entry("chf", "chf"));

  /** No longer Latin word goes on here; other scripts write words together. */
  private static final String END = "(?![a-z0-9])";

  /** A scale. */
  static final String SCALE = "(?:" + oneOf(SCALES) + ")";

  /** A currency: a dollar sign with or without its country, or one of the words. */
  static final String CURRENCY = "(?:[a-z]{0,3}\\$|" + oneOf(CURRENCIES) + ")";

  private AmountWords() {}

  /** Longer words first, so that none is taken for its beginning. */
  private static String oneOf(Map<String, ?> words) {
    return words.keySet().stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(word -> word))
        .map(word -> Pattern.quote(word) + (isLatin(word) ? END : ""))
        .collect(joining("|"));
  }

  private static boolean isLatin(String word) {
    return word.charAt(word.length() - 1) < 0x80;
  }

  /** Whether it is a currency's sign or word. */
  static boolean isCurrency(String word) {
    int sign = word.indexOf('$');
    return CURRENCIES.containsKey(word) || sign >= 0 && sign <= 3 && sign == word.length() - 1;
  }

  static int powerOf(String scale) {
    return SCALES.get(scale);
  }

  /** Which currency a word or sign stands for. */
  static String currencyOf(String word) {
    return Optional.ofNullable(CURRENCIES.get(word.replaceAll("\\s", " ")))
        .orElseGet(() -> dollar(word));
  }

  private static String dollar(String sign) {
    return switch (sign) {
      case "$" -> ANY_DOLLAR;
      case "us$" -> US_DOLLAR;
      case "au$" -> "a$";
      case "ca$" -> "c$";
      default -> sign;
    };
  }
}
