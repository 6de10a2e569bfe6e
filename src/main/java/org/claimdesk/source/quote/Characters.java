package org.claimdesk.source.quote;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** What a character is to somebody who compares words. */
final class Characters {

  private static final int LETTERS =
      1 << Character.UPPERCASE_LETTER
          | 1 << Character.LOWERCASE_LETTER
          | 1 << Character.TITLECASE_LETTER
          | 1 << Character.MODIFIER_LETTER
          | 1 << Character.OTHER_LETTER;
  private static final int COMBINING =
      1 << Character.NON_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK
          | 1 << Character.COMBINING_SPACING_MARK;
  private static final int NUMBERS =
      1 << Character.DECIMAL_DIGIT_NUMBER
          | 1 << Character.LETTER_NUMBER
          | 1 << Character.OTHER_NUMBER;

  private static final int SOUND_MARK = 0x30FC;
  private static final int KHMER_COENG = 0x17D2;
  private static final int MYANMAR_VIRAMA = 0x1039;
  private static final int FIRST_UNSPACED = 0x0E00;

  private static final Set<UnicodeScript> UNSPACED =
      EnumSet.of(
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR,
          UnicodeScript.TIBETAN,
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.BOPOMOFO);

  private Characters() {}

  /** A letter, or what is written on or under one. */
  static boolean isLetter(int character) {
    return isOneOf(LETTERS | COMBINING, character);
  }

  static boolean isCombining(int character) {
    return character >= 0x300 && isOneOf(COMBINING, character);
  }

  static boolean isDigit(int character) {
    return Character.isDigit(character);
  }

  /** A letter or a figure: superscripts and fractions are figures. */
  static boolean isWord(int character) {
    return isOneOf(LETTERS | COMBINING | NUMBERS, character);
  }

  private static boolean isOneOf(int types, int character) {
    return (types >> Character.getType(character) & 1) != 0;
  }

  /** Of a script that puts no blanks between its words. */
  static boolean isUnspaced(int character) {
    return character >= FIRST_UNSPACED
        && (character == SOUND_MARK || UNSPACED.contains(UnicodeScript.of(character)));
  }

  /** What makes one cluster of the consonants on its two sides. */
  static boolean isStacker(int character) {
    return character == KHMER_COENG || character == MYANMAR_VIRAMA;
  }
}
