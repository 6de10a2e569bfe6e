package org.claimdesk.source.quote;

import java.util.List;

/** Shows what was found among the sentences around it. */
final class Context {

  private static final String CUT = "\u2026";

  private final Pages pages;
  private final String text;
  private final Sentences sentences;

  Context(Pages pages) {
    this.pages = pages;
    this.text = pages.joined();
    this.sentences = new Sentences(text);
  }

  /** The parts of a quote marked; what is left out between two of them is cut if it is long. */
  Passage ofParts(List<Span> parts) {
    Span whole = new Span(parts.get(0).from(), parts.get(parts.size() - 1).to());
    return passage(whole, parts, 2 * Sentences.MOST);
  }

  /** A passage with some of its words marked. */
  Passage ofWords(Span whole, List<Span> marked) {
    return passage(whole, marked, Integer.MAX_VALUE);
  }

  private Passage passage(Span whole, List<Span> marked, int longestGap) {
    int begin = sentences.beginOf(whole.from());
    int end = sentences.endOf(whole.to());
    Pieces pieces = new Pieces();
    int at = begin;
    String before = sentences.isBegin(begin) ? "" : CUT + " ";
    for (Span span : Span.apart(marked)) {
      String gap = text.substring(at, span.from());
      pieces.add(before + (at == begin ? gap : shortened(gap, longestGap)), false);
      pieces.add(text.substring(span.from(), span.to()), true);
      before = "";
      at = span.to();
    }
    boolean cut = end < text.length() && !sentences.isBegin(end);
    pieces.add(before + text.substring(at, end) + (cut ? " " + CUT : ""), false);
    int from = whole.from();
    return new Passage(pages.pageOf(from), pages.offsetInPage(from), pieces.list());
  }

  private static String shortened(String gap, int longest) {
    if (gap.length() <= longest) {
      return gap;
    }
    Sentences words = new Sentences(gap);
    return gap.substring(0, words.endOf(0))
        + " "
        + CUT
        + " "
        + gap.substring(words.beginOf(gap.length()));
  }
}
