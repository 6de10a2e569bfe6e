package org.claimdesk.source.quote;

import java.util.BitSet;
import java.util.function.ToIntFunction;

/**
 * A folded text as words and punctuation marks, numbered by a quote's vocabulary. Where words are
 * not parted by blanks, a letter with all that is joined to it counts as a word.
 */
final class Words {

  /** Longer words are taken in pieces. */
  private static final int LONGEST = 64;

  private final Folded folded;
  private final Vocabulary vocabulary;
  private final ToIntFunction<String> numbering;
  private final Ints first = new Ints(0);
  private final Ints end = new Ints(0);
  private final Ints numbers = new Ints(0);
  private final BitSet words = new BitSet();

  private Words(Folded folded, Vocabulary vocabulary, ToIntFunction<String> numbering) {
    this.folded = folded;
    this.vocabulary = vocabulary;
    this.numbering = numbering;
  }

  /** The words of a part of a quote, which the vocabulary learns. */
  static Words learned(Part part, Vocabulary vocabulary) {
    Words words = new Words(part.quote(), vocabulary, vocabulary::learn);
    words.take(part.first(), part.end());
    return words;
  }

  static Words of(Folded text, Vocabulary vocabulary) {
    Words words = new Words(text, vocabulary, vocabulary::numberOf);
    words.take(0, text.size());
    return words;
  }

  int size() {
    return numbers.size();
  }

  int number(int at) {
    return numbers.get(at);
  }

  /** Whether it is a word, and no punctuation mark. */
  boolean isWord(int at) {
    return words.get(at);
  }

  int count() {
    return words.cardinality();
  }

  /** A word as it is compared. */
  String text(int at) {
    return folded.text(first.get(at), end.get(at));
  }

  Span place(int at) {
    int begin = first.get(at);
    return begin == end.get(at) ? dashPlace(begin) : folded.place(begin, end.get(at));
  }

  private Span dashPlace(int joint) {
    int from = folded.place(joint - 1, joint).to();
    int to = folded.place(joint, joint + 1).from();
    while (from < to - 1 && Typography.isSpace(folded.raw().charAt(from))) {
      from++;
    }
    while (from < to - 1 && Typography.isSpace(folded.raw().charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  private void take(int from, int to) {
    int at = from;
    while (at < to) {
      if (at > from && folded.joint(at) == Joint.DASH) {
        addDash(at);
      }
      int next = endOfWord(at, to);
      if (folded.character(at) != Folded.BLANK) {
        addWord(at, next);
      }
      at = next;
    }
  }

  private int endOfWord(int at, int to) {
    int next = at + 1;
    while (next < to && next - at < LONGEST && !isParted(next)) {
      next++;
    }
    return next;
  }

  private boolean isParted(int at) {
    int before = folded.character(at - 1);
    return folded.isBoundary(at) && before != Folded.APOSTROPHE
        || folded.joint(at) == Joint.EITHER
            && Characters.isUnspaced(before)
            && Characters.isUnspaced(folded.character(at));
  }

  /** A hyphen at a line's end is the word's own if only its halves are words of the quote. */
  private void addWord(int from, int to) {
    for (int joint = from + 1; joint < to; joint++) {
      if (folded.joint(joint) == Joint.EITHER && isTwoWords(from, joint, to)) {
        add(from, joint);
        addDash(joint);
        add(joint, to);
        return;
      }
    }
    add(from, to);
  }

  private boolean isTwoWords(int from, int joint, int to) {
    return !vocabulary.knows(folded.text(from, to))
        && vocabulary.knows(folded.text(from, joint))
        && vocabulary.knows(folded.text(joint, to));
  }

  private void add(int from, int to) {
    words.set(
        size(),
        Characters.isWord(folded.character(from)) || Characters.isWord(folded.character(to - 1)));
    first.add(from);
    end.add(to);
    numbers.add(numbering.applyAsInt(folded.text(from, to)));
  }

  private void addDash(int joint) {
    first.add(joint);
    end.add(joint);
    numbers.add(numbering.applyAsInt(Character.toString(Folded.DASH)));
  }
}
