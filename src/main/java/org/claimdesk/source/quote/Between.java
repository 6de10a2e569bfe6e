package org.claimdesk.source.quote;

/** What stands between two characters that matter: white space, quote marks, dashes. */
final class Between {

  private boolean empty = true;
  private boolean space;
  private boolean lineBreak;
  private boolean mark;
  private boolean dash;
  private boolean hyphen;
  private boolean longDash;
  private boolean apartFromLast;
  private boolean apartFromNext;
  private boolean secondDash;
  private boolean secondDashLong;
  private int from;
  private int to;
  private int dashFrom;
  private int dashTo;
  private int firstDashTo;
  private int secondDashFrom;

  boolean isEmpty() {
    return empty;
  }

  boolean hasSpace() {
    return space;
  }

  boolean hasMark() {
    return mark;
  }

  boolean hasDash() {
    return dash;
  }

  /** Whether there is anything before the dash. */
  boolean isDashApartFromLast() {
    return apartFromLast;
  }

  /** Whether there is anything after the dash. */
  boolean isDashApartFromNext() {
    return apartFromNext;
  }

  /** A hyphen right after a letter, and after it nothing but white space with a line's end. */
  boolean mayBreakAWord() {
    return hyphen && lineBreak;
  }

  /** Whether it is a dash that is never a minus. */
  boolean isLongDash() {
    return longDash;
  }

  /** Whether there is a dash that could be a sign, apart from the dash before it. */
  boolean hasSecondDash() {
    return secondDash && !secondDashLong;
  }

  Span place() {
    return new Span(from, to);
  }

  Span firstDashPlace() {
    return new Span(dashFrom, firstDashTo);
  }

  Span secondDashPlace() {
    return new Span(secondDashFrom, dashTo);
  }

  Span dashPlace() {
    return new Span(dashFrom, dashTo);
  }

  void clear() {
    empty = true;
    space = false;
    lineBreak = false;
    mark = false;
    dash = false;
    hyphen = false;
    longDash = false;
    apartFromLast = false;
    apartFromNext = false;
    secondDash = false;
    secondDashLong = false;
  }

  /** Takes a character, unless it is one that matters by itself. */
  boolean takes(int character, int start, int end) {
    if (character == Typography.SOFT_HYPHEN) {
      hyphen |= isBare();
    } else if (Typography.isSpace(character)) {
      space = true;
      apartFromNext = true;
      lineBreak |= Typography.isLineBreak(character);
    } else if (Typography.isQuoteMark(character)) {
      mark = true;
      apartFromNext = true;
      hyphen = false;
    } else if (Typography.isDash(character)) {
      hyphen = isBare() && Typography.isHyphen(character);
      longDash |= dash || Typography.isLongDash(character);
      takeSecondDash(character, start);
      takeDash(start, end);
    } else {
      return Typography.isInvisible(character);
    }
    takePlace(start, end);
    return true;
  }

  private boolean isBare() {
    return !space && !mark && !dash;
  }

  /** Of more than two, the last one and all that is before it. */
  private void takeSecondDash(int character, int start) {
    if (dash && apartFromNext) {
      secondDash = true;
      secondDashLong = Typography.isLongDash(character);
      firstDashTo = dashTo;
      secondDashFrom = start;
    } else {
      secondDashLong |= secondDash;
    }
  }

  private void takeDash(int start, int end) {
    dashFrom = dash ? dashFrom : start;
    apartFromLast |= !dash && (space || mark);
    apartFromNext = false;
    dashTo = end;
    dash = true;
  }

  private void takePlace(int start, int end) {
    from = empty ? start : from;
    to = end;
    empty = false;
  }
}
