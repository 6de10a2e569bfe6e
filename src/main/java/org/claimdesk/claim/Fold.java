package org.claimdesk.claim;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The forms in which texts are compared. Case is folded by way of upper case, so that ß meets SS;
 * accents are the combining marks of the Latin, Greek and Cyrillic scripts only: those of Khmer,
 * Thai or Arabic are letters of the word.
 */
public final class Fold {

  private Fold() {}

  /** The text without case and accents, whatever its Unicode normal form (UAX #15). */
  public static String text(String text) {
    if (isPlain(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
    StringBuilder kept = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (c < '\u0300' || c > '\u036F') {
        kept.append(c);
      }
    }
    return kept.toString().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** The letters and digits of the text only, without case and accents. */
  public static String letters(String text) {
    String folded = text(text);
    return isPlain(folded) ? plainLetters(folded) : allLetters(folded);
  }

  private static String plainLetters(String folded) {
    StringBuilder kept = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        kept.append(c);
      }
    }
    return kept.toString();
  }

  private static String allLetters(String folded) {
    StringBuilder kept = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); ) {
      int c = folded.codePointAt(i);
      if (Character.isLetterOrDigit(c)
          || Character.getType(c) == Character.COMBINING_SPACING_MARK
          || Character.getType(c) == Character.NON_SPACING_MARK) {
        kept.appendCodePoint(c);
      }
      i += Character.charCount(c);
    }
    return kept.toString();
  }

  /** A number that equal texts share (FNV-1a, 64 bit). */
  public static long hash(String folded) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < folded.length(); i++) {
      hash = (hash ^ folded.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }
}
