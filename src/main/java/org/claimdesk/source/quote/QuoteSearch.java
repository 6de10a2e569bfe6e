package org.claimdesk.source.quote;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Looks for a quote in texts, as the selector by quoted text of the Web Annotation model does
 * (https://www.w3.org/TR/annotation-model/#text-quote-selector), over normalized characters.
 *
 * <p>These do not matter: the kind of quote marks, and whether they are there, unless as an
 * apostrophe within a word; the kind of dashes, how many, and blanks around them; the kind and
 * number of blanks, and whether they are there beside a punctuation mark or between letters of
 * scripts that put none between words; characters without a shape; a hyphen at a line's end; the
 * Unicode form ({@link Forms}); the case of the first letter of the quote, and of its first letter
 * after an ellipsis; a full stop or comma at the end of the quote. An ellipsis in the quote stands
 * for up to {@value Chain#LONGEST_GAP} characters. All else matters, and a quote begins and ends
 * where words and figures do.
 */
public final class QuoteSearch {

  /** Nobody types more ellipses, and each may cost a pass over the text. */
  private static final int MOST_PARTS = 200;

  private final Folded quote;

  private QuoteSearch(Folded quote) {
    this.quote = quote;
  }

  /** Takes a quote as it was typed, with or without quote marks around it. */
  public static QuoteSearch of(String quote) {
    return new QuoteSearch(Folded.of(quote));
  }

  /**
   * Finds the first place of the quote. A quote without a word is in no text, nor is one of more
   * than {@value #MOST_PARTS} parts; one of more than {@value NearestPassage#MOST_WORDS} words has
   * no nearest passage.
   */
  public Sought in(PagedText pages) {
    List<Part> parts = parts();
    if (parts.isEmpty()) {
      return new Absent(Optional.empty());
    }
    Pages joined = new Pages(pages);
    Folded text = Folded.of(joined.joined());
    Context context = new Context(joined);
    List<Span> found = new Chain(parts, text).find();
    return found.size() == parts.size()
        ? new Found(context.ofParts(places(parts, found, text)))
        : new Absent(nearest(parts, found, new NearestPassage(text, context)));
  }

  /** Whether the quote is in a text; takes less time than to find what comes nearest. */
  public boolean isIn(PagedText pages) {
    List<Part> parts = parts();
    return !parts.isEmpty()
        && new Chain(parts, Folded.of(new Pages(pages).joined())).find().size() == parts.size();
  }

  /** None where they are more than are looked for. */
  private List<Part> parts() {
    List<Part> parts = Parts.of(quote);
    return parts.size() > MOST_PARTS ? List.of() : parts;
  }

  private static List<Span> places(List<Part> parts, List<Span> found, Folded text) {
    return IntStream.range(0, parts.size())
        .mapToObj(i -> text.place(found.get(i).from(), parts.get(i).endAt(text, found.get(i).to())))
        .toList();
  }

  /** That of the first part that is nowhere; else the parts that do follow one another. */
  private static Optional<Near> nearest(
      List<Part> parts, List<Span> found, NearestPassage nearest) {
    return parts.stream()
        .skip(found.size())
        .filter(part -> !nearest.has(part))
        .findFirst()
        .flatMap(nearest::of)
        .or(() -> nearest.before(parts.get(found.size()), found));
  }
}
