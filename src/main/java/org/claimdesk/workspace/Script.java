package org.claimdesk.workspace;

/** What holds together the lines of a script. */
public enum Script {
  /** No script: each change is on the disk before the next prompt. */
  NONE,
  /** Each line is kept; the disk is synchronised once at the end. */
  EACH_LINE,
  /** All lines are kept or none. */
  ALL_OR_NOTHING,
  /** Nothing is kept. */
  NOTHING;

  /** Whether the lines are one transaction, begun when the workspace is opened. */
  boolean isOneTransaction() {
    return this == ALL_OR_NOTHING || this == NOTHING;
  }
}
