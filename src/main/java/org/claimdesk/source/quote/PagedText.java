package org.claimdesk.source.quote;

import java.util.List;

/**
 * The text of a document.
 *
 * @param pages its pages in their order; a document without pages is a single one
 * @param numbered whether the pages are pages that a reader knows, and so worth naming
 */
public record PagedText(List<String> pages, boolean numbered) {

  public PagedText {
    pages = List.copyOf(pages);
  }

  /** A text without pages. */
  public static PagedText of(String text) {
    return new PagedText(List.of(text), false);
  }
}
