package org.claimdesk.source.quote;

/** Some of the characters of a passage or of a quote, and whether they are to stand out. */
public record Piece(String text, boolean marked) {}
