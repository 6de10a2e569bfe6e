package org.claimdesk.source.quote;

import java.util.HashMap;
import java.util.Map;

/** Numbers for the words of a quote. */
final class Vocabulary {

  static final int UNKNOWN = -1;

  private final Map<String, Integer> numbers = new HashMap<>();

  int learn(String word) {
    int next = numbers.size();
    return numbers.computeIfAbsent(word, fresh -> next);
  }

  int numberOf(String word) {
    return numbers.getOrDefault(word, UNKNOWN);
  }

  boolean knows(String word) {
    return numbers.containsKey(word);
  }

  int size() {
    return numbers.size();
  }
}
