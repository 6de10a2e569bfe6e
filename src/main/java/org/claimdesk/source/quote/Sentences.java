package org.claimdesk.source.quote;

/**
 * Where the sentences of a text begin and end, well enough to show a quote in its sentence. A mark
 * at a sentence's end and white space, or a blank line; a small letter after a full stop, and a
 * short word with a capital before it, go on with the sentence.
 */
final class Sentences {

  /** How much of a sentence is shown before a quote, and after it. */
  static final int MOST = 300;

  private static final int SHORT = 3;
  private static final String ENDS = ".!?\u2026\u037E\u0589\u061F\u06D4\u0964\u0965\u104B\u203C";
  private static final String UNSPACED_ENDS = "\u3002\uFF01\uFF1F\uFF0E\u17D4\u17D5";
  private static final String CLOSING_BRACKETS = ")]}";
  private static final String CLOSING_MARKS = "\"'\u2019\u201D\u00BB\u300D\u300F";

  private final String text;

  Sentences(String text) {
    this.text = text;
  }

  /** Where the sentence around a place begins, or, if that is far, a word not far from it. */
  int beginOf(int at) {
    int least = Math.max(0, at - MOST);
    for (int begin = at; begin > least; begin--) {
      if (isBegin(begin)) {
        return begin;
      }
    }
    return least == 0 ? 0 : wordAfter(least, at);
  }

  /**
   * Where the sentence that goes on at a place ends, or, if that is far, a word not far from it.
   */
  int endOf(int at) {
    int most = Math.min(text.length(), at + MOST);
    for (int end = at; end < most; end++) {
      if (isBegin(end)) {
        return end;
      }
    }
    return most == text.length() ? most : wordBefore(most, at);
  }

  boolean isBegin(int at) {
    if (at == 0) {
      return true;
    }
    if (at == text.length() || isSpace(at) || isClosing(at) || isUnspacedEnd(at)) {
      return false;
    }
    int end = at;
    int lines = 0;
    while (end > 0 && isSpace(end - 1)) {
      end--;
      lines += text.charAt(end) == '\n' ? 1 : 0;
    }
    return end == 0 || lines > 1 || endsSentence(end, at);
  }

  private boolean endsSentence(int end, int next) {
    int last = end - 1;
    while (last > 0 && isClosing(last)) {
      last--;
    }
    return isUnspacedEnd(last)
        || end < next
            && ENDS.indexOf(text.charAt(last)) >= 0
            && !Character.isLowerCase(text.charAt(next))
            && !isAbbreviation(last);
  }

  /** Whether a full stop comes after a short word with a capital: an initial, a title, a month. */
  private boolean isAbbreviation(int stop) {
    if (text.charAt(stop) != '.') {
      return false;
    }
    int begin = stop;
    while (begin > 0 && stop - begin <= SHORT && Character.isLetter(text.charAt(begin - 1))) {
      begin--;
    }
    return begin < stop && stop - begin <= SHORT && Character.isUpperCase(text.charAt(begin));
  }

  private boolean isClosing(int at) {
    char character = text.charAt(at);
    return CLOSING_BRACKETS.indexOf(character) >= 0
        || CLOSING_MARKS.indexOf(character) >= 0 && !opens(at);
  }

  private boolean isUnspacedEnd(int at) {
    return UNSPACED_ENDS.indexOf(text.charAt(at)) >= 0;
  }

  private boolean opens(int at) {
    return at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  private boolean isSpace(int at) {
    return Typography.isSpace(text.charAt(at));
  }

  private int wordAfter(int at, int last) {
    for (int word = at; word < last; word++) {
      if (!isSpace(word) && isSpace(word - 1)) {
        return word;
      }
    }
    return whole(at);
  }

  private int wordBefore(int at, int first) {
    for (int end = at; end > first; end--) {
      if (isSpace(end) && !isSpace(end - 1)) {
        return end;
      }
    }
    return whole(at);
  }

  /** Not between the two halves of a character. */
  private int whole(int at) {
    return Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
  }
}
