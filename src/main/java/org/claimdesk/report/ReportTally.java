package org.claimdesk.report;

/**
 * What was written.
 *
 * @param guarded how many cells were guarded against being run as formulas
 */
public record ReportTally(long claims, long guarded) {}
