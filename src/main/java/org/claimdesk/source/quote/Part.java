package org.claimdesk.source.quote;

import java.util.function.IntPredicate;

/**
 * The words of a quote between two ellipses: a stretch of the folded quote.
 *
 * <p>Looked for by Knuth, Morris and Pratt's algorithm (https://doi.org/10.1137/0206024), so that
 * no text and no quote make it slow. The first letter is left out of it and compared by itself, its
 * case being free.
 */
final class Part {

  /** How many joints are compared for one part: a text of nothing but dashes has an end, too. */
  private static final int MOST_COMPARED = 20_000_000;

  private final Folded quote;
  private final int first;
  private final int end;
  private final int smallFirst;
  private final int capitalFirst;
  private final int[] fallback;
  private int compared;

  Part(Folded quote, int first, int end) {
    this.quote = quote;
    this.first = first;
    this.end = end;
    this.smallFirst = Character.toLowerCase(quote.character(first));
    this.capitalFirst = Character.toUpperCase(quote.character(first));
    this.fallback = new int[end - first];
    for (int i = 2, matched = 0; i < fallback.length; i++) {
      matched = next(matched, quote.character(first + i));
      fallback[i] = matched;
    }
  }

  Folded quote() {
    return quote;
  }

  int first() {
    return first;
  }

  int end() {
    return end;
  }

  int size() {
    return end - first;
  }

  /**
   * Where the part ends in the text, with the stop that the quote ends in if the text has it, too.
   */
  int endAt(Folded text, int ending) {
    boolean hasStop = end < quote.size() && quote.character(end) != Folded.ELLIPSIS;
    return hasStop && ending < text.size() && text.character(ending) == quote.character(end)
        ? ending + 1
        : ending;
  }

  /** Tells where in a stretch of the text this part is, until that is enough. */
  boolean find(Folded text, Span within, IntPredicate enough) {
    int matched = 0;
    for (int at = within.from() + 1; at <= within.to(); at++) {
      if (size() > 1) {
        if (at == within.to()) {
          return false;
        }
        matched = next(matched, text.character(at));
      }
      int start = at - Math.max(1, size() - 1);
      if (matched == size() - 1 && isAt(text, start) && enough.test(start)) {
        return true;
      }
    }
    return false;
  }

  /** How much of what follows the first letter agrees, when one character more is read. */
  private int next(int agreed, int character) {
    int matched = agreed;
    while (matched > 0
        && (matched == size() - 1 || quote.character(first + 1 + matched) != character)) {
      matched = fallback[matched];
    }
    return quote.character(first + 1 + matched) == character ? matched + 1 : 0;
  }

  private boolean isAt(Folded text, int start) {
    return isFirst(text.character(start))
        && text.isBoundary(start)
        && text.isBoundary(start + size())
        && haveSameJoints(text, start);
  }

  private boolean isFirst(int character) {
    return character == smallFirst
        || character == capitalFirst
        || character == quote.character(first);
  }

  private boolean haveSameJoints(Folded text, int start) {
    for (int i = 1; i < size(); i++) {
      if (++compared > MOST_COMPARED
          || !Joint.agree(quote.joint(first + i), text.joint(start + i))) {
        return false;
      }
    }
    return true;
  }
}
