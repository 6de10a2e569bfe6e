package org.claimdesk.report.html;

import java.util.ArrayList;
import java.util.List;

/** Claims that go together in an index: all of them counted, and named while there is room. */
final class IndexGroup {

  private final Room room;
  private final List<ClaimLink> named = new ArrayList<>();
  private long count;

  IndexGroup(Room room) {
    this.room = room;
  }

  void add(ClaimLink claim) {
    count++;
    if (room.take()) {
      named.add(claim);
    }
  }

  List<ClaimLink> named() {
    return named;
  }

  long count() {
    return count;
  }

  boolean isEmpty() {
    return count == 0;
  }

  /** How many are counted only. */
  long more() {
    return count - named.size();
  }
}
