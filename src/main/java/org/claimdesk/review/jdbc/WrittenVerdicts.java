package org.claimdesk.review.jdbc;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.review.Judgement;
import org.claimdesk.review.Reading;
import org.claimdesk.review.Review;
import org.claimdesk.review.Scale;
import org.claimdesk.review.ScaleInUse;

/**
 * Sees to it that no verdict is written that the scale does not have: an undo may reach back to
 * before the scale was changed, and another program may change it while a verdict is typed.
 */
final class WrittenVerdicts {

  private final ScaleInUse inUse;
  private final Set<String> written = new LinkedHashSet<>();

  WrittenVerdicts(ScaleInUse inUse) {
    this.inUse = inUse;
  }

  void see(Review review) {
    review.judgement().map(Judgement::verdict).ifPresent(written::add);
    review.second().map(Reading::verdict).ifPresent(written::add);
  }

  /**
   * To be asked before the transaction ends, as the scale may change in it as well.
   *
   * @throws ProblemException with every verdict that is none
   */
  void requireKnown() {
    if (written.isEmpty()) {
      return;
    }
    Scale scale = inUse.current();
    List<Problem> unknown =
        written.stream()
            .filter(verdict -> scale.named(verdict).isEmpty())
            .map(
                verdict ->
                    Problem.of(
                        scale.unknown(verdict),
                        "the scale was changed since; see with history when, and with verdicts"
                            + " what there is now"))
            .toList();
    forget();
    if (!unknown.isEmpty()) {
      throw new ProblemException(unknown);
    }
  }

  void forget() {
    written.clear();
  }
}
