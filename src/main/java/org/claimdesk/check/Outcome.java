package org.claimdesk.check;

/**
 * How a check came out.
 *
 * @param claims how many were checked
 */
public record Outcome(long claims, long errors, long warnings) {

  /** Nothing checked. */
  public static final Outcome NOTHING = new Outcome(0, 0, 0);

  /** Whether there was nothing to say. */
  public boolean isClean() {
    return errors == 0 && warnings == 0;
  }

  /**
   * Whether anything is wrong.
   *
   * @param strict whether warnings count as well
   */
  public boolean isWrong(boolean strict) {
    return errors > 0 || strict && warnings > 0;
  }
}
