package org.claimdesk.source.quote;

import java.util.List;

/**
 * The passage that comes nearest to a quote, beside the quote.
 *
 * @param passage its marked pieces are the words that the quote has otherwise, or has not
 * @param quote the quote as typed; its marked pieces are the words that the passage has not
 */
public record Near(Passage passage, List<Piece> quote) {

  public Near {
    quote = List.copyOf(quote);
  }
}
