package org.claimdesk.review;

/** Which way a verdict leans, by where its value stands between the lowest and the highest. */
public enum Leaning {
  TRUE,
  /** In the middle: partly so. */
  MIDDLE,
  FALSE,
  /** No measure of truth. */
  NONE;

  /** The middle fifth leans neither way; five values one apart are two, one and two. */
  static Leaning of(int value, int lowest, int highest) {
    long place = 5L * (value - (long) lowest);
    long whole = highest - (long) lowest;
    if (place > 3 * whole) {
      return TRUE;
    }
    return place < 2 * whole ? FALSE : MIDDLE;
  }
}
