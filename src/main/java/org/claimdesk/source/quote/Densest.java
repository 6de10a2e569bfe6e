package org.claimdesk.source.quote;

import java.util.HashMap;
import java.util.Map;

/**
 * Where a text has most of a quote's words, and pairs of words, in a stretch as long as the quote:
 * one pass over the text, whatever the quote.
 */
final class Densest {

  private final Words quote;
  private final Words text;
  private final Map<Long, Integer> pairs = new HashMap<>();
  private final Overlap words;
  private final Overlap bothOfPairs;

  Densest(Words quote, Words text, int vocabulary) {
    this.quote = quote;
    this.text = text;
    this.words = new Overlap(vocabulary);
    this.bothOfPairs = new Overlap(quote.size());
    for (int i = 0; i < quote.size(); i++) {
      words.want(quote.number(i));
      if (i > 0) {
        int fresh = pairs.size();
        bothOfPairs.want(pairs.computeIfAbsent(pair(quote, i), pair -> fresh));
      }
    }
  }

  /** The first word of the best stretch, of several the first. */
  int find() {
    int best = 0;
    int most = 0;
    for (int at = 0; at < text.size(); at++) {
      enter(at);
      int begin = at - quote.size() + 1;
      if (begin > 0) {
        leave(begin - 1);
      }
      if (words.size() + bothOfPairs.size() > most) {
        most = words.size() + bothOfPairs.size();
        best = begin;
      }
    }
    return best;
  }

  private void enter(int at) {
    words.enter(text.number(at));
    if (at > 0 && quote.size() > 1) {
      bothOfPairs.enter(pairAt(at));
    }
  }

  private void leave(int at) {
    words.leave(text.number(at));
    if (at + 1 < text.size() && quote.size() > 1) {
      bothOfPairs.leave(pairAt(at + 1));
    }
  }

  private int pairAt(int second) {
    if (text.number(second) < 0 || text.number(second - 1) < 0) {
      return Vocabulary.UNKNOWN;
    }
    return pairs.getOrDefault(pair(text, second), Vocabulary.UNKNOWN);
  }

  private static long pair(Words words, int second) {
    return (long) words.number(second - 1) << Integer.SIZE | words.number(second);
  }
}
