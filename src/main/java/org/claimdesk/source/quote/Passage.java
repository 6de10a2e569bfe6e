package org.claimdesk.source.quote;

import java.util.List;

/**
 * A place in a text, with the sentences around it.
 *
 * @param page the page it begins on, from 1
 * @param offset where it begins in that page's text, in {@code char}s from 0
 * @param pieces the sentences, one after the other: white space is a single blank, and `…` stands
 *     where a sentence is cut because it is long
 */
public record Passage(int page, int offset, List<Piece> pieces) {

  public Passage {
    pieces = List.copyOf(pieces);
  }
}
