package org.claimdesk.source.quote;

import java.util.Arrays;

/** The pages of a text as one: between two pages stands a line's end. */
final class Pages {

  private final String joined;
  private final int[] starts;

  Pages(PagedText text) {
    this.joined = String.join("\n", text.pages());
    this.starts = new int[Math.max(1, text.pages().size())];
    for (int i = 1; i < starts.length; i++) {
      starts[i] = starts[i - 1] + text.pages().get(i - 1).length() + 1;
    }
  }

  String joined() {
    return joined;
  }

  /** From 1. */
  int pageOf(int at) {
    int place = Arrays.binarySearch(starts, at);
    return place >= 0 ? place + 1 : -place - 1;
  }

  int offsetInPage(int at) {
    return at - starts[pageOf(at) - 1];
  }
}
