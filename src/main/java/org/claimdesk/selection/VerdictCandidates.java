package org.claimdesk.selection;

import java.util.List;
import org.claimdesk.review.Scale;
import org.claimdesk.review.ScaleInUse;
import org.claimdesk.review.Verdict;
import org.claimdesk.terminal.Candidates;
import org.claimdesk.terminal.Completes;

/** Offers the verdicts of the scale, with their keys. */
final class VerdictCandidates implements Candidates {

  private final ScaleInUse scale;

  VerdictCandidates(ScaleInUse scale) {
    this.scale = scale;
  }

  @Override
  public Completes offers() {
    return Completes.VERDICT;
  }

  @Override
  public List<Candidate> startingWith(String typed) {
    Scale now = scale.current();
    return (typed.isEmpty() ? now.verdicts() : now.beginnings(typed))
        .stream().map(verdict -> new Candidate(verdict.name(), about(verdict))).toList();
  }

  private static String about(Verdict verdict) {
    return verdict.key().isEmpty() ? "" : "key " + verdict.key();
  }
}
