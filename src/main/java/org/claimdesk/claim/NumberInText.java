package org.claimdesk.claim;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads a number as people write it, with its thousands apart and with either decimal sign. */
final class NumberInText {

  /** Where a number stands in a text in the search form, whether or not it can be read. */
  static final String FORM =
      "(?:\\d{1,3}(?:[ '\u2019]\\d{3}){1,8}(?:[.,]\\d{1,20}+)?(?![.,]?\\d)"
          + "|\\d{1,30}+(?:[.,]\\d{1,30}+){0,10}+(?![.,]?\\d))";

  private NumberInText() {}

  /** The value; empty for what is no number, such as a version or a date. */
  static Optional<BigDecimal> read(String written) {
    String number = written.replaceAll("[ '\u2019]", "");
    char sign = decimalSign(number);
    int decimal = sign == 0 ? number.length() : number.lastIndexOf(sign);
    String whole = number.substring(0, decimal);
    return isGrouped(whole)
        ? Optional.of(
            new BigDecimal(
                whole.replaceAll("[.,]", "") + number.substring(decimal).replace(sign, '.')))
        : Optional.empty();
  }

  /** The last of two different signs, or a lone one unless three digits after a comma say else. */
  private static char decimalSign(String number) {
    int comma = number.lastIndexOf(',');
    int dot = number.lastIndexOf('.');
    if (comma >= 0 && dot >= 0) {
      return comma > dot ? ',' : '.';
    }
    if (dot >= 0) {
      return number.indexOf('.') == dot ? '.' : 0;
    }
    boolean lone = comma >= 0 && number.indexOf(',') == comma;
    return lone && !number.matches("[1-9]\\d{0,2},\\d{3}") ? ',' : 0;
  }

  /** Groups of three; in South Asia of two before the last. */
  private static boolean isGrouped(String whole) {
    return whole.matches("\\d+|\\d{1,3}(?:(?:,\\d{2,3})*,\\d{3}|(?:\\.\\d{3})+)");
  }
}
