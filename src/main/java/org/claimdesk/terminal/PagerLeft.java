package org.claimdesk.terminal;

/** The reader has left the pager before the end of the answer; the command ends quietly. */
final class PagerLeft extends RuntimeException {

  private static final long serialVersionUID = 1L;
}
