package org.claimdesk.source.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What comes nearest in a text to a quote that is not in it. */
final class NearestPassage {

  /** The words of a longer quote are not compared: it takes time and memory by its length. */
  static final int MOST_WORDS = 20_000;

  private final Folded text;
  private final Context context;

  NearestPassage(Folded text, Context context) {
    this.text = text;
    this.context = context;
  }

  /** Whether a part of the quote is anywhere. */
  boolean has(Part part) {
    return part.find(text, new Span(0, text.size()), at -> true);
  }

  /** The passage that agrees best with a part of the quote. */
  Optional<Near> of(Part part) {
    Vocabulary vocabulary = new Vocabulary();
    Words quote = Words.learned(part, vocabulary);
    if (quote.size() > MOST_WORDS) {
      return Optional.empty();
    }
    int otherFirst = vocabulary.learn(inOtherCase(quote.text(0)));
    Words words = Words.of(text, vocabulary);
    int begin = new Densest(quote, words, vocabulary.size()).find();
    Alignment alignment = new Alignment(new Pair(quote, words, otherFirst), begin);
    return agreesEnough(quote, alignment)
        ? Optional.of(near(part, new Pair(quote, words, otherFirst), alignment))
        : Optional.empty();
  }

  /** The passage that has the parts before this one, which does not follow them. */
  Optional<Near> before(Part part, List<Span> found) {
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Span last = found.get(found.size() - 1);
    Span whole = text.place(found.get(0).from(), last.to());
    List<Span> missing = List.of(part.quote().place(part.first(), part.end()));
    return Optional.of(
        new Near(context.ofWords(whole, List.of()), Pieces.of(part.quote().raw(), missing)));
  }

  private static String inOtherCase(String word) {
    int first = word.codePointAt(0);
    int other =
        Character.isUpperCase(first) ? Character.toLowerCase(first) : Character.toUpperCase(first);
    return Character.toString(other) + word.substring(Character.charCount(first));
  }

  private static boolean agreesEnough(Words quote, Alignment alignment) {
    long agreed = alignment.agreed().stream().filter(quote::isWord).count();
    return agreed > 0 && agreed * 2 >= quote.count();
  }

  private Near near(Part part, Pair pair, Alignment alignment) {
    Span whole =
        new Span(
            pair.text().place(alignment.first()).from(),
            pair.text().place(alignment.end() - 1).to());
    List<Span> others = alignment.differing().stream().mapToObj(pair.text()::place).toList();
    List<Span> missing = new ArrayList<>();
    for (int i = 0; i < pair.quote().size(); i++) {
      if (!alignment.agreed().get(i)) {
        missing.add(pair.quote().place(i));
      }
    }
    return new Near(context.ofWords(whole, others), Pieces.of(part.quote().raw(), missing));
  }
}
