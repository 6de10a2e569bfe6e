package org.claimdesk.source.quote;

/**
 * A quote that is in the text.
 *
 * @param passage where; its marked pieces are the quote, as many as it has parts
 */
public record Found(Passage passage) implements Sought {}
