package org.claimdesk.report;

import java.io.IOException;
import java.io.Writer;

/** A way to write a report. */
public interface ReportFormat {

  /** What it is called in {@code --format}, and the ending of its files. */
  String name();

  /** Whether it leaves nothing out, and so has the dropped claims too. */
  boolean holdsEverything(ReportOptions options);

  /**
   * Writes the report, claim by claim.
   *
   * @throws org.claimdesk.problem.ProblemException if it cannot do what an option asks for
   */
  ReportTally write(ReportContent content, Writer out) throws IOException;
}
