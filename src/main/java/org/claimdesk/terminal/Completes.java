package org.claimdesk.terminal;

/** What a word on the command line names, and so what Tab offers for it. */
public enum Completes {
  NOTHING,
  CLAIM,
  CLAIMS,
  CLAIM_OR_VERDICT,
  SOURCE,
  VERDICT,
  STATE,
  RULE,
  SCALE,
  LAYOUT,
  FILE,
  COMMAND,
  REVIEWER,
  COLUMNS,
  SORTING
}
