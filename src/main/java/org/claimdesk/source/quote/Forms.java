package org.claimdesk.source.quote;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * A text's characters in one Unicode form: NFC of UAX #15 (https://www.unicode.org/reports/tr15/),
 * and, beyond it, the compatibility forms that say the same in another shape: ligatures, widths,
 * presentation forms, Roman numerals. Superscripts, fractions and circled figures stay themselves:
 * 10² is not 102.
 */
final class Forms {

  /** The longest run of combining marks of UAX #15, section 13; reordering takes its square. */
  private static final int LONGEST = 30;

  private static final int FIRST_COMBINING = 0x300;
  private static final int MOST_REMEMBERED = 10_000;
  private static final byte STAYS = 1;
  private static final byte CHANGES = 2;

  /**
   * First and last of each range whose compatibility form keeps what is said. Without the two
   * Arabic phrases in one character: a text of them would grow to eighteen times its size.
   */
  private static final String SAME_IN_ANOTHER_SHAPE =
      "\u00B5\u00B5\u0132\u0133\u013F\u0140\u0149\u0149\u017F\u017F\u01C4\u01CC\u01F1\u01F3"
          + "\u0587\u0587\u0E33\u0E33\u0EB3\u0EB3\u0EDC\u0EDD\u2160\u217F\uFB00\uFC5D\uFC64\uFDF9\uFDFC\uFDFC"
          + "\uFE10\uFE19\uFE30\uFE48\uFE50\uFE6B\uFE80\uFEFC\uFF01\uFFE2\uFFE4\uFFEE";

  private final String text;
  private final byte[] known = new byte[1 << Character.SIZE];
  private final Map<String, String> remembered = new HashMap<>();

  Forms(String text) {
    this.text = text;
  }

  /** Where the letter at a place ends, with all that is written on it, under it or joined to it. */
  int endOf(int at) {
    int end = at + Character.charCount(text.codePointAt(at));
    int next = end;
    for (int i = 0; i < LONGEST && next < text.length(); i++) {
      if (text.charAt(next) < FIRST_COMBINING) {
        return end;
      }
      int character = text.codePointAt(next);
      boolean joins = joins(character);
      if (!joins && !Typography.isInvisible(character)) {
        return end;
      }
      next += Character.charCount(character);
      end = joins ? next : end;
    }
    return end;
  }

  private static boolean joins(int character) {
    return Characters.isCombining(character)
        || character >= 0x1160 && character <= 0x11FF
        || character >= 0xD7B0 && character <= 0xD7FF
        || character >= 0xFF9E && character <= 0xFFDC;
  }

  /** Whether a letter, its end as above, has this form already. */
  boolean stays(int from, int to) {
    char first = text.charAt(from);
    if (to - from > 1) {
      return false;
    }
    if (first < Typography.SOFT_HYPHEN) {
      return true;
    }
    if (known[first] == 0) {
      String alone = String.valueOf(first);
      known[first] = formOf(alone).equals(alone) ? STAYS : CHANGES;
    }
    return known[first] == STAYS;
  }

  /** A letter, its end as above, in this form. */
  String form(int from, int to) {
    String letter = text.substring(from, to);
    String form = remembered.get(letter);
    if (form == null) {
      form = formOf(letter);
      if (remembered.size() < MOST_REMEMBERED) {
        remembered.put(letter, form);
      }
    }
    return form;
  }

  private static String formOf(String letter) {
    StringBuilder shaped = new StringBuilder();
    letter.codePoints().forEach(character -> shape(character, shaped));
    return Normalizer.normalize(shaped, Normalizer.Form.NFC);
  }

  private static void shape(int character, StringBuilder shaped) {
    if (Typography.isInvisible(character) && character != Typography.SOFT_HYPHEN) {
      return;
    }
    String alone = Character.toString(character);
    shaped.append(
        isSameInAnotherShape(character)
            ? Normalizer.normalize(alone, Normalizer.Form.NFKC)
            : alone);
  }

  private static boolean isSameInAnotherShape(int character) {
    for (int i = 0; i < SAME_IN_ANOTHER_SHAPE.length(); i += 2) {
      if (character >= SAME_IN_ANOTHER_SHAPE.charAt(i)
          && character <= SAME_IN_ANOTHER_SHAPE.charAt(i + 1)) {
        return true;
      }
    }
    return false;
  }
}
