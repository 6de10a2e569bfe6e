package org.claimdesk.intake;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.problem.Count;
import org.claimdesk.problem.Location;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;

/** What is wrong with rows: told one by one, or gathered where any of it refuses the file. */
final class BadRows {

  /** Nobody mends more in one go, and it must fit into memory. */
  private static final int MOST = 1000;

  private final String file;
  private final boolean strict;
  private final LoadListener listener;
  private final List<Problem> refused = new ArrayList<>();
  private long count;

  BadRows(String file, boolean strict, LoadListener listener) {
    this.file = file;
    this.strict = strict;
    this.listener = listener;
  }

  void tell(IncomingRow row, String what) {
    tell(Problem.at(Location.of(file, row.line()), what));
  }

  /** Tells what may be wrong with a row, and may not: it refuses no file. */
  void tellDoubt(IncomingRow row, String what) {
    listener.badRow(Problem.at(Location.of(file, row.line()), what));
  }

  /** Tells a row that could not be read. */
  void tellLeftOut(Problem problem) {
    tell(new Problem(problem.where(), problem.what() + "; left out", problem.remedy()));
  }

  private void tell(Problem problem) {
    count++;
    if (!strict) {
      listener.badRow(problem);
    } else if (refused.size() < MOST) {
      refused.add(problem);
    }
  }

  /** Tells the row with how many cells were found and expected, if these are not the same. */
  void tellWidth(IncomingRow row, int expected, String what) {
    int own = row.cells().size();
    int desks = row.found() - own;
    tell(
        row,
        own == expected
            ? what
            : "%s found, %d expected; %s"
                .formatted(Count.of(row.found(), "cell"), expected + desks, what));
  }

  /**
   * @throws ProblemException if there are any and they are not to be
   */
  void throwAny() {
    if (!strict || count == 0) {
      return;
    }
    long more = count - refused.size();
    refused.add(
        Problem.at(
            Location.of(file),
            (more > 0 ? more + " more rows are bad; " : "")
                + "nothing was loaded, as --strict asks where a row is bad",
            "mend these rows, or load without --strict"));
    throw new ProblemException(refused);
  }
}
