package org.claimdesk.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.claimdesk.problem.Location;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;

/** Gathers what is wrong in the rows of a file, so that all of it can be told at once. */
final class FaultyRows {

  /** Nobody mends more in one go, and it must fit into memory. */
  private static final int MOST = 1000;

  private final String file;
  private final List<Problem> problems = new ArrayList<>();

  FaultyRows(String file) {
    this.file = file;
  }

  /** What is read from a row; nothing if there are problems with it. */
  <T> Optional<T> attempt(int line, Supplier<T> reading) {
    try {
      return Optional.of(reading.get());
    } catch (ProblemException e) {
      Location where = Location.of(file, line);
      e.problems()
          .forEach(
              each -> problems.add(new Problem(Optional.of(where), each.what(), each.remedy())));
      if (problems.size() >= MOST) {
        throwAny();
      }
      return Optional.empty();
    }
  }

  /**
   * @throws ProblemException with all problems, if there are any
   */
  void throwAny() {
    if (!problems.isEmpty()) {
      throw new ProblemException(problems);
    }
  }
}
