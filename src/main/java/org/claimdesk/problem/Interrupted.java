package org.claimdesk.problem;

/** The user stopped the command that was running. */
public final class Interrupted extends RuntimeException {

  /** Exit status of a command that was stopped. */
  public static final int STATUS = 130;

  public Interrupted() {
    super("interrupted");
  }
}
