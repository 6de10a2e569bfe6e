package org.claimdesk.terminal;

/** The user stopped the command that was running. */
final class Interrupted extends RuntimeException {

  /** Exit status of a command that was stopped. */
  static final int STATUS = 130;

  Interrupted() {
    super("interrupted");
  }
}
