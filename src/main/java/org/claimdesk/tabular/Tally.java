package org.claimdesk.tabular;

/**
 * What one pass through a file met.
 *
 * @param rows the rows handed over
 * @param blank the blank rows passed over
 * @param refused the rows that could not be read
 */
public record Tally(long rows, long blank, long refused) {}
