package org.claimdesk.review.jdbc;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.claimdesk.journal.ChangeListener;
import org.claimdesk.journal.Entry;
import org.claimdesk.journal.RecordKey;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.review.GivenVerdicts;
import org.claimdesk.review.Judgement;
import org.claimdesk.review.Reading;
import org.claimdesk.review.Review;
import org.claimdesk.review.Scale;
import org.claimdesk.review.ScaleInUse;

/**
 * Sees to it that no verdict is written that the scale does not have: an undo may reach back to
 * before the scale was changed, and another program may change it while a verdict is typed.
 */
final class WrittenVerdicts implements ChangeListener {

  private final ScaleInUse inUse;
  private final GivenVerdicts given;
  private final Set<String> written = new LinkedHashSet<>();

  private boolean otherScale;

  WrittenVerdicts(ScaleInUse inUse, GivenVerdicts given) {
    this.inUse = inUse;
    this.given = given;
  }

  /** Under another scale, those that were given before count as well. */
  @Override
  public void changed(RecordKey key, Entry.Kind kind) {
    otherScale |= key.equals(WorkspaceScale.KEY);
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
    if (otherScale) {
      written.addAll(given.counts().keySet());
    }
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
                        "it is of another scale; history shows who changed the scale, verdicts"
                            + " what there is now"))
            .toList();
    forget();
    if (!unknown.isEmpty()) {
      throw new ProblemException(unknown);
    }
  }

  void forget() {
    written.clear();
    otherScale = false;
  }
}
