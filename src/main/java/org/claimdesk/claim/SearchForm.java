package org.claimdesk.claim;

/**
 * The form in which texts are searched: {@link Fold#text}, and beyond it the letters that do not
 * decompose as the plain ones they are typed as, and every script's digits as 0 to 9. No key in a
 * workspace is made of it.
 */
final class SearchForm {

  private static final String STROKED = "đħıłŧøðþæœ";
  private static final String[] PLAIN = {"d", "h", "i", "l", "t", "o", "d", "th", "ae", "oe"};

  private SearchForm() {}

  static String of(String text) {
    String folded = Fold.text(text);
    for (int at = 0; at < folded.length(); at++) {
      if (folded.charAt(at) >= 0x80) {
        return plainFrom(at, folded);
      }
    }
    return folded;
  }

  private static String plainFrom(int first, String folded) {
    StringBuilder plain = new StringBuilder(folded.length()).append(folded, 0, first);
    int letter;
    for (int at = first; at < folded.length(); at += Character.charCount(letter)) {
      letter = folded.codePointAt(at);
      int known = letter < 0x80 ? -1 : STROKED.indexOf(letter);
      int digit = letter < 0x80 ? -1 : Character.digit(letter, 10);
      if (known >= 0) {
        plain.append(PLAIN[known]);
      } else if (digit >= 0) {
        plain.append(digit);
      } else {
        plain.appendCodePoint(letter);
      }
    }
    return plain.toString();
  }
}
