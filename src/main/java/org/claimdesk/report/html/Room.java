package org.claimdesk.report.html;

/** How much more an index may hold, so that no report of any length is held in memory. */
final class Room {

  private int left;

  Room(int left) {
    this.left = left;
  }

  boolean take() {
    if (left == 0) {
      return false;
    }
    left--;
    return true;
  }
}
