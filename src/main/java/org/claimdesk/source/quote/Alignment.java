package org.claimdesk.source.quote;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A quote's words beside those of a stretch of text, with the fewest changes: another word in its
 * place, a word more, a word less. It is Levenshtein's distance over words, free at both ends of
 * the text (Sellers, https://doi.org/10.1016/0196-6774(80)90016-4), in a band around the place
 * where the quote is thought to begin.
 */
final class Alignment {

  private static final int WIDEST = 500;
  private static final int LEAST = 8;
  private static final int FAR = 1 << 29;
  private static final byte START = 0;
  private static final byte BESIDE = 1;
  private static final byte ONLY_IN_QUOTE = 2;
  private static final byte ONLY_IN_TEXT = 3;

  private final Pair pair;
  private final int begin;
  private final int width;
  private final byte[][] moves;
  private int[] costs;

  private final BitSet agreed = new BitSet();
  private final BitSet differing = new BitSet();
  private int first;
  private int end;

  /**
   * @param begin the word of the text where the quote is thought to begin
   */
  Alignment(Pair pair, int begin) {
    this.pair = pair;
    Words quote = pair.quote();
    int reach = Math.min(WIDEST, Math.max(LEAST, quote.size() / 4));
    this.begin = begin - reach;
    this.width = 2 * reach + 1;
    this.moves = new byte[quote.size() + 1][width];
    this.costs = new int[width];
    for (int lane = 0; lane < width; lane++) {
      costs[lane] = isPlace(this.begin + lane) ? 0 : FAR;
    }
    for (int row = 1; row <= quote.size(); row++) {
      fill(row);
    }
    trace();
  }

  /** The words of the quote that the passage has in their place. */
  BitSet agreed() {
    return agreed;
  }

  /** The words of the text, within the passage, that the quote has not in that place. */
  BitSet differing() {
    return differing;
  }

  int first() {
    return first;
  }

  int end() {
    return end;
  }

  private boolean isPlace(int at) {
    return at >= 0 && at <= pair.text().size();
  }

  private void fill(int row) {
    int[] above = costs;
    costs = new int[width];
    Arrays.fill(costs, FAR);
    for (int lane = 0; lane < width; lane++) {
      int after = begin + row + lane;
      if (!isPlace(after)) {
        continue;
      }
      if (after > 0) {
        offer(row, lane, above[lane] + pair.cost(row - 1, after - 1), BESIDE);
      }
      if (lane + 1 < width) {
        offer(row, lane, above[lane + 1] + 1, ONLY_IN_QUOTE);
      }
      if (lane > 0) {
        offer(row, lane, costs[lane - 1] + 1, ONLY_IN_TEXT);
      }
    }
  }

  private void offer(int row, int lane, int cost, byte move) {
    if (cost < costs[lane]) {
      costs[lane] = cost;
      moves[row][lane] = move;
    }
  }

  private void trace() {
    int lane = bestLane();
    int row = pair.quote().size();
    end = begin + row + lane;
    while (moves[row][lane] != START) {
      int at = begin + row + lane - 1;
      byte move = moves[row][lane];
      if (move == BESIDE && pair.isSame(row - 1, at)) {
        agreed.set(row - 1);
      } else if (move != ONLY_IN_QUOTE) {
        differing.set(at);
      }
      row -= move == ONLY_IN_TEXT ? 0 : 1;
      lane += move == ONLY_IN_QUOTE ? 1 : move == ONLY_IN_TEXT ? -1 : 0;
    }
    first = begin + row + lane;
  }

  /** Another last word is rather one in its place than a word less, so it ends a word later. */
  private int bestLane() {
    int best = width / 2;
    for (int lane = 0; lane < width; lane++) {
      if (costs[lane] < costs[best]) {
        best = lane;
      }
    }
    while (best + 1 < width && costs[best + 1] == costs[best]) {
      best++;
    }
    return best;
  }
}
