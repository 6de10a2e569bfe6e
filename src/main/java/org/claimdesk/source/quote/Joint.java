package org.claimdesk.source.quote;

/** What is between two characters that no blank parts; numbers, for there are a million of them. */
final class Joint {

  static final int NONE = 0;
  static final int DASH = 1;

  /** A blank that does not matter. */
  static final int LOOSE = 3;

  /** A hyphen at the end of a line: the word's own, or only the line's. */
  static final int EITHER = 2;

  private Joint() {}

  private static boolean isNothing(int joint) {
    return joint == NONE || joint == LOOSE;
  }

  static boolean agree(int one, int other) {
    return one == other || one == EITHER || other == EITHER || isNothing(one) && isNothing(other);
  }
}
