package org.claimdesk.source.quote;

import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a quote, an ellipsis between each and the next. Parts without a word are dropped,
 * and so are a dash and a full stop or comma at the ends: typesetters put them there.
 */
final class Parts {

  private static final String STOPS = ".,\u3001\u3002\u17D4";

  private final Folded quote;
  private final List<Part> parts = new ArrayList<>();

  private Parts(Folded quote) {
    this.quote = quote;
  }

  static List<Part> of(Folded quote) {
    return new Parts(quote).list();
  }

  private List<Part> list() {
    int first = 0;
    for (int at = 0; at <= quote.size(); at++) {
      if (at == quote.size() || quote.character(at) == Folded.ELLIPSIS) {
        add(first, at);
        first = at + 1;
      }
    }
    return parts;
  }

  private void add(int from, int to) {
    int first = from;
    int end = to;
    if (first < end && isDash(first)) {
      first++;
    }
    if (first < end && isDash(end - 1)) {
      end--;
    }
    if (first < end && to == quote.size() && STOPS.indexOf(quote.character(end - 1)) >= 0) {
      end--;
    }
    if (hasWord(first, end)) {
      parts.add(new Part(quote, first, end));
    }
  }

  private boolean hasWord(int first, int end) {
    for (int at = first; at < end; at++) {
      if (Characters.isWord(quote.character(at))) {
        return true;
      }
    }
    return false;
  }

  private boolean isDash(int at) {
    return quote.character(at) == Folded.DASH;
  }
}
