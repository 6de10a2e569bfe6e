package org.claimdesk.source.quote;

/**
 * The words of a quote and those of a text, to be compared.
 *
 * @param otherFirst what the quote's first word may be, too: the same in another case
 */
record Pair(Words quote, Words text, int otherFirst) {

  boolean isSame(int word, int other) {
    int number = text.number(other);
    return quote.number(word) == number || word == 0 && number == otherFirst;
  }

  /** How much it takes to put one in the place of the other. */
  int cost(int word, int other) {
    if (isSame(word, other)) {
      return 0;
    }
    return quote.isWord(word) == text.isWord(other) ? 1 : 2;
  }
}
