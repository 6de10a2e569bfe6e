package org.claimdesk.source.quote;

import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a quote, one after the other in a text. A part is looked for only where one before
 * it has ended; of all chains the one that ends first is taken, and of those the tightest.
 */
final class Chain {

  /** How much may be left out at an ellipsis, in characters as they are compared. */
  static final int LONGEST_GAP = 2_000;

  /** More places than these are not followed, all parts together: it is a text of one word. */
  private static final int MOST_PLACES = 4_000_000;

  private final List<Part> parts;
  private final Folded text;
  private final List<Ints> places = new ArrayList<>();

  Chain(List<Part> parts, Folded text) {
    this.parts = parts;
    this.text = text;
  }

  /** Where each part stands; fewer than there are parts if one does not follow. */
  List<Span> find() {
    for (int i = 0; i < parts.size(); i++) {
      Ints found = placesOf(i);
      if (found.size() == 0) {
        break;
      }
      places.add(found);
    }
    return backwards();
  }

  /** Of the last part the first place is enough. */
  private Ints placesOf(int part) {
    int enough = part == parts.size() - 1 ? 1 : MOST_PLACES / parts.size();
    Ints found = new Ints(0);
    for (Span stretch : stretches(part)) {
      if (parts.get(part).find(text, stretch, at -> add(part, at, found) == enough)) {
        break;
      }
    }
    return found;
  }

  private int add(int part, int at, Ints found) {
    if (part == 0 || at - endBefore(part, at) <= LONGEST_GAP) {
      found.add(at);
    }
    return found.size();
  }

  /** Where the part before ends, of those places that are not after this one the last. */
  private int endBefore(int part, int at) {
    int length = parts.get(part - 1).size();
    return places.get(part - 1).lastUpTo(at - length) + length;
  }

  /** Where a part may stand: anywhere, or within reach of the part before it. */
  private List<Span> stretches(int part) {
    if (part == 0) {
      return List.of(new Span(0, text.size()));
    }
    List<Span> stretches = new ArrayList<>();
    Ints before = places.get(part - 1);
    int length = parts.get(part - 1).size();
    int reach = length + LONGEST_GAP + parts.get(part).size();
    int from = before.get(0);
    int last = from;
    for (int i = 0; i < before.size(); i++) {
      int at = before.get(i);
      if (at > last + reach) {
        stretches.add(new Span(from + length, Math.min(text.size(), last + reach)));
        from = at;
      }
      last = at;
    }
    stretches.add(new Span(from + length, Math.min(text.size(), last + reach)));
    return stretches;
  }

  private List<Span> backwards() {
    List<Span> spans = new ArrayList<>();
    int at = places.isEmpty() ? 0 : places.get(places.size() - 1).get(0);
    for (int i = places.size() - 1; i >= 0; i--) {
      spans.add(0, new Span(at, at + parts.get(i).size()));
      at = i == 0 ? at : endBefore(i, at) - parts.get(i - 1).size();
    }
    return spans;
  }
}
