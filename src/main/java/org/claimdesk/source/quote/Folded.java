package org.claimdesk.source.quote;

/**
 * A text as it is compared: its characters without what does not matter, each with its place in the
 * text as it is. A dash between two letters is no character but a joint, because at the end of a
 * line nobody can tell whether it belongs to the word.
 */
final class Folded {

  static final int BLANK = ' ';
  static final int DASH = '-';
  static final int MINUS = '\u2212';
  static final int APOSTROPHE = '\'';
  static final int ELLIPSIS = '\u2026';

  private static final String WITHIN_FIGURES = ".,:/-\u2044\u00B7\u066B\u066C";
  private static final String BEFORE_FIGURES = "-.\u2212";

  private final String raw;
  private final Ints characters;
  private final Ints from;
  private final Ints to;
  private final Ints joints;

  /** Filled by {@link Folding}. */
  Folded(String raw) {
    this.raw = raw;
    this.characters = new Ints(raw.length());
    this.from = new Ints(raw.length());
    this.to = new Ints(raw.length());
    this.joints = new Ints(raw.length());
  }

  static Folded of(String raw) {
    return new Folding(raw).fold();
  }

  void add(int character, Span place, int joint) {
    characters.add(character);
    from.add(place.from());
    to.add(place.to());
    joints.add(joint);
  }

  String raw() {
    return raw;
  }

  int size() {
    return characters.size();
  }

  int character(int at) {
    return characters.get(at);
  }

  /** What is between a character and the one before it, as {@link Joint} numbers it. */
  int joint(int at) {
    return joints.get(at);
  }

  String text(int first, int end) {
    return characters.text(first, end);
  }

  Span place(int first, int end) {
    return new Span(from.get(first), to.get(end - 1));
  }

  /**
   * Whether words may be parted before a character. Near UAX #29
   * (https://www.unicode.org/reports/tr29/), but a figure keeps its sign, and French is parted
   * after its apostrophe.
   */
  boolean isBoundary(int at) {
    if (at == 0 || at == size()) {
      return true;
    }
    int before = character(at - 1);
    int after = character(at);
    if (isCluster(before, after)) {
      return false;
    }
    if (joint(at) == Joint.DASH || joint(at) == Joint.EITHER) {
      return joint(at) == Joint.DASH;
    }
    if (isInWord(before) && isInWord(after)) {
      return partsLetters(before, after);
    }
    return before != MINUS && !isInFigure(at);
  }

  private static boolean isCluster(int before, int after) {
    return Characters.isCombining(after) && isInWord(before)
        || Characters.isStacker(before) && isInWord(after);
  }

  private static boolean isInWord(int character) {
    return character == APOSTROPHE || Characters.isWord(character);
  }

  private static boolean partsLetters(int before, int after) {
    return before == APOSTROPHE
        ? Characters.isLetter(after)
        : Characters.isUnspaced(before) || Characters.isUnspaced(after);
  }

  private boolean isInFigure(int at) {
    if (joint(at) == Joint.LOOSE) {
      return false;
    }
    if (isDigit(at)) {
      return isOneOf(at - 1, WITHIN_FIGURES) && isDigit(at - 2)
          || isOneOf(at - 1, BEFORE_FIGURES) && !isEndOfWord(at - 1);
    }
    return isDigit(at - 1)
        && isOneOf(at, WITHIN_FIGURES)
        && isDigit(at + 1)
        && joint(at + 1) == Joint.NONE;
  }

  private boolean isDigit(int at) {
    return at >= 0 && at < size() && Characters.isDigit(character(at));
  }

  /** {@code etc.5} is no figure with a point before it; {@code F-16} is one with its dash. */
  private boolean isEndOfWord(int mark) {
    return character(mark) == '.' && mark > 0 && Characters.isLetter(character(mark - 1));
  }

  private boolean isOneOf(int at, String marks) {
    return marks.indexOf(character(at)) >= 0 && !isLongDash(place(at, at + 1));
  }

  private boolean isLongDash(Span mark) {
    return mark.to() - mark.from() > 1 || Typography.isLongDash(raw.charAt(mark.from()));
  }
}
