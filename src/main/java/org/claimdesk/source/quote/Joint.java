package org.claimdesk.source.quote;

/**
 * What may be between two letters that no blank parts; numbers, for there are a million of them.
 */
final class Joint {

  static final int NONE = 0;
  static final int DASH = 1;

  /** A hyphen at the end of a line: the word's own, or only the line's. */
  static final int EITHER = 2;

  private Joint() {}

  static boolean agree(int one, int other) {
    return one == other || one == EITHER || other == EITHER;
  }
}
