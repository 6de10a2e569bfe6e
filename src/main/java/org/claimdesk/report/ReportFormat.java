package org.claimdesk.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/** A way to write a report. */
public interface ReportFormat {

  /** What it is called in {@code --format}. Two that go by one name differ in their endings. */
  String name();

  /** How its files end, without the dot, the usual ending first. */
  List<String> endings();

  /** Whether it has rows of cells, to which {@code --raw} and {@code --excel} apply. */
  default boolean isRows() {
    return false;
  }

  /** Whether it leaves nothing out, and so has the dropped claims too. */
  default boolean holdsEverything(ReportOptions options) {
    return false;
  }

  /** Whether it is made to be published, and so is {@code --public} without being told. */
  default boolean isForThePublic() {
    return false;
  }

  /**
   * Why such a report has no place for a claim, as it is said of several: {@code without a
   * verdict}.
   *
   * @return nothing for a claim that is in the report
   */
  default Optional<String> leavesOut(ReportRow row) {
    return Optional.empty();
  }

  /**
   * Writes the report, claim by claim.
   *
   * @throws org.claimdesk.problem.ProblemException if it cannot do what an option asks for
   */
  ReportTally write(ReportContent content, Writer out) throws IOException;
}
