package org.claimdesk.source.quote;

/** Takes from a text, character by character, what does not matter when words are compared. */
final class Folding {

  private static final String IN_LISTS_OF_FIGURES = ".,:";

  private final String raw;
  private final Forms forms;
  private final Ellipsis ellipsis;
  private final Folded folded;
  private final Between between = new Between();

  Folding(String raw) {
    this.raw = raw;
    this.forms = new Forms(raw);
    this.ellipsis = new Ellipsis(raw);
    this.folded = new Folded(raw);
  }

  Folded fold() {
    int at = 0;
    while (at < raw.length()) {
      at = step(at);
    }
    if (between.hasDash()) {
      folded.add(Folded.DASH, between.dashPlace(), Joint.NONE);
    }
    return folded;
  }

  private int step(int at) {
    int dots = ellipsis.endOf(at);
    if (dots > at) {
      append(Folded.ELLIPSIS, new Span(at, dots));
      return dots;
    }
    int end = forms.endOf(at);
    if (forms.stays(at, end)) {
      take(raw.charAt(at), at, end);
    } else {
      forms.form(at, end).codePoints().forEach(character -> take(character, at, end));
    }
    return end;
  }

  private void take(int character, int from, int to) {
    if (isPlainWord(character) || !between.takes(character, from, to)) {
      append(character, new Span(from, to));
    }
  }

  private static boolean isPlainWord(int character) {
    return Characters.isWord(character) && !Typography.isQuoteMark(character);
  }

  private void append(int character, Span place) {
    int joint = Joint.NONE;
    if (!between.isEmpty()) {
      joint = resolve(character, place.to());
      between.clear();
    }
    folded.add(character, place, joint);
  }

  /** Decides what is between the last character and the next one. */
  private int resolve(int next, int end) {
    if (folded.size() == 0) {
      return between.hasDash() ? addDash(next, end) : Joint.NONE;
    }
    int last = folded.character(folded.size() - 1);
    if (Characters.isLetter(last) && Characters.isLetter(next)) {
      if (between.mayBreakAWord()) {
        return Joint.EITHER;
      }
      if (between.hasDash()) {
        return Joint.DASH;
      }
    }
    return addBetween(last, next, end);
  }

  private int addBetween(int last, int next, int end) {
    if (between.hasDash()) {
      return addDash(next, end);
    }
    if (between.hasSpace()) {
      if (!isSpaceKept(last, next, end)) {
        return Joint.LOOSE;
      }
      folded.add(Folded.BLANK, between.place(), Joint.NONE);
    } else if (between.hasMark() && isApostrophe(last, next)) {
      folded.add(Folded.APOSTROPHE, between.place(), Joint.NONE);
    }
    return Joint.NONE;
  }

  /** A dash that hangs on a figure, and on nothing before it, is a minus. */
  private int addDash(int next, int end) {
    boolean hangsOnNext = beginsFigure(next, end) && !between.isDashApartFromNext();
    if (hangsOnNext && between.hasSecondDash()) {
      add(Folded.DASH, between.firstDashPlace());
      folded.add(Folded.MINUS, between.secondDashPlace(), Joint.LOOSE);
      return Joint.NONE;
    }
    boolean first = folded.size() == 0;
    boolean hangsOnLast =
        !first
            && !between.isDashApartFromLast()
            && Characters.isWord(folded.character(folded.size() - 1));
    if (hangsOnNext && !hangsOnLast && !between.isLongDash()) {
      add(Folded.MINUS, between.dashPlace());
    } else {
      add(Folded.DASH, between.dashPlace());
    }
    return between.isDashApartFromNext() ? Joint.LOOSE : Joint.NONE;
  }

  private void add(int dash, Span place) {
    folded.add(dash, place, between.isDashApartFromLast() ? Joint.LOOSE : Joint.NONE);
  }

  /** Also with its currency or its point before it: -$5, -.5. */
  private boolean beginsFigure(int next, int end) {
    return Characters.isDigit(next)
        || (next == '.' || Character.getType(next) == Character.CURRENCY_SYMBOL) && isDigitAt(end);
  }

  private boolean isDigitAt(int at) {
    return at < raw.length() && Characters.isDigit(raw.codePointAt(at));
  }

  /** Beside a punctuation mark blanks are a matter of house style, but 3.4 is not 3 .4 or 3. 4. */
  private boolean isSpaceKept(int last, int next, int end) {
    if (Characters.isWord(last)) {
      return Characters.isWord(next)
              && !(Characters.isUnspaced(last) && Characters.isUnspaced(next))
          || Characters.isDigit(last) && IN_LISTS_OF_FIGURES.indexOf(next) >= 0 && isDigitAt(end);
    }
    int beforeLast = folded.size() - 2;
    return IN_LISTS_OF_FIGURES.indexOf(last) >= 0
        && Characters.isDigit(next)
        && beforeLast >= 0
        && Characters.isDigit(folded.character(beforeLast));
  }

  private static boolean isApostrophe(int last, int next) {
    return Characters.isWord(last)
        && Characters.isWord(next)
        && !Characters.isUnspaced(last)
        && !Characters.isUnspaced(next);
  }
}
