package org.claimdesk.source.quote;

/** What came of looking for a quote in a text. */
public sealed interface Sought permits Found, Absent {}
