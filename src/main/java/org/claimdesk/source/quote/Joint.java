package org.claimdesk.source.quote;

/** What is between two characters that are compared: numbers, for there are a million of them. */
final class Joint {

  static final int NONE = 0;

  /** A blank that does not matter. */
  static final int LOOSE = 1;

  static final int DASH = 2;

  /** A hyphen at the end of a line: the word's own, or only the line's. */
  static final int EITHER = 3;

  private Joint() {}

  static boolean agree(int one, int other) {
    return one == other || one == EITHER || other == EITHER || isNothing(one) && isNothing(other);
  }

  private static boolean isNothing(int joint) {
    return joint == NONE || joint == LOOSE;
  }
}
