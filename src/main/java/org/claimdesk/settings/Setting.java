package org.claimdesk.settings;

import java.util.List;
import java.util.function.Function;
import org.claimdesk.problem.Location;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;

/** A key, its value, and the line on which it stands. */
public record Setting(String key, String value, Location where) {

  /**
   * What the value means.
   *
   * @throws ProblemException with what the reading says is wrong, told of this line; a problem that
   *     has a place of its own keeps it
   */
  public <T> T read(Function<String, T> reading) {
    try {
      return reading.apply(value);
    } catch (ProblemException e) {
      List<Problem> here = e.problems().stream().map(this::placed).toList();
      throw new ProblemException(here);
    }
  }

  private Problem placed(Problem problem) {
    return problem.where().isPresent()
        ? problem
        : problem(problem.what(), problem.remedy().orElse("see docs/settings.md"));
  }

  Problem problem(String what, String remedy) {
    return Problem.at(where, what, remedy);
  }
}
