package org.claimdesk.source.quote;

import java.util.ArrayList;
import java.util.List;

/** A stretch of a text, in {@code char}s from 0, its end not in it. */
record Span(int from, int to) {

  /**
   * The stretches without what is in one before them: two characters may come of one, and then have
   * its place both.
   */
  static List<Span> apart(List<Span> spans) {
    List<Span> apart = new ArrayList<>();
    int end = 0;
    for (Span span : spans) {
      if (span.to() > end) {
        apart.add(new Span(Math.max(end, span.from()), span.to()));
        end = span.to();
      }
    }
    return apart;
  }
}
