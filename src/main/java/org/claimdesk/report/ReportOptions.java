package org.claimdesk.report;

/**
 * What a report is to hold, and how it is to be written.
 *
 * @param full every field of claims, readings and sources
 * @param raw cells without a guard against being run as formulas
 * @param open for the public: without protected sources, working notes, questions to the writer,
 *     dropped claims and paths of local files, and without the names of reviewers
 * @param names with the names of reviewers after all
 * @param excel for a spreadsheet program: with a byte-order mark, lines ending in CRLF
 */
public record ReportOptions(
    boolean full,
    boolean raw,
    boolean open,
    boolean names,
    boolean excel,
    Publication publication) {

  public static final ReportOptions PLAIN =
      new ReportOptions(false, false, false, false, false, Publication.NONE);

  /** The same, for everybody to read. */
  public ReportOptions forThePublic() {
    return new ReportOptions(full, raw, true, names, excel, publication);
  }
}
