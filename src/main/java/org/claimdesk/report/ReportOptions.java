package org.claimdesk.report;

/**
 * What a report is to hold, and how it is to be written.
 *
 * @param full every field of claims, readings and sources
 * @param raw cells without a guard against being run as formulas
 * @param open for the public: without protected sources, names of reviewers, working notes, dropped
 *     claims and paths of local files
 * @param excel for a spreadsheet program: with a byte-order mark, lines ending in CRLF
 */
public record ReportOptions(boolean full, boolean raw, boolean open, boolean excel) {

  public static final ReportOptions PLAIN = new ReportOptions(false, false, false, false);
}
