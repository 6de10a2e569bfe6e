package org.claimdesk.claim;

/** The order in which people count: KT-2 before KT-10, whatever case and accents. */
public final class NaturalOrder {

  private NaturalOrder() {}

  /**
   * A text that stands among others of its kind, compared by code points, where the text should.
   */
  public static String key(String text) {
    String folded = Fold.text(text);
    StringBuilder key = new StringBuilder(folded.length() + 4);
    int at = 0;
    while (at < folded.length()) {
      int end = endOfDigits(folded, at);
      if (end > at) {
        number(key, folded.substring(at, end));
        at = end;
      } else {
        key.append(folded.charAt(at++));
      }
    }
    return key.toString();
  }

  private static int endOfDigits(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The digits after how many they are, so that a longer number stands behind. */
  private static void number(StringBuilder key, String digits) {
    int first = 0;
    while (first < digits.length() - 1 && Character.digit(digits.charAt(first), 10) == 0) {
      first++;
    }
    int length = digits.length() - first;
    for (; length > 9; length -= 9) {
      key.append('9');
    }
    key.append(length - 1);
    for (int at = first; at < digits.length(); at++) {
      key.append(Character.digit(digits.charAt(at), 10));
    }
  }
}
