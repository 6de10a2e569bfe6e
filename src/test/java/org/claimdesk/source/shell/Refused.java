package org.claimdesk.source.shell;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;

/** What a refused command says. */
final class Refused {

  private Refused() {}

  static List<String> headlines(ThrowingCallable command) {
    ProblemException refused = catchThrowableOfType(ProblemException.class, command);
    return refused == null
        ? List.of()
        : refused.problems().stream().map(Problem::headline).toList();
  }
}
