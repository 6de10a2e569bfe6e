package org.claimdesk.source.quote;

/** A stretch of a text, in {@code char}s from 0, its end not in it. */
record Span(int from, int to) {}
