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
   * @throws ProblemException with what the reading says is wrong, told of this line; a problem on a
   *     line of a file of its own keeps it
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
    String remedy = problem.remedy().orElse("see docs/settings.md");
    return problem
        .where()
        .map(
            place ->
                place.line().isPresent()
                    ? problem
                    : problem(place.file() + ": " + problem.what(), remedy))
        .orElseGet(() -> problem(problem.what(), remedy));
  }

  Problem problem(String what, String remedy) {
    return Problem.at(where, what, remedy);
  }
}
