package org.claimdesk.intake;

/** Ends a pass over the rows of a file early. */
final class Enough extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Enough() {
    super(null, null, false, false);
  }
}
