package org.claimdesk.selection;

import java.util.List;
import org.claimdesk.review.Scale;
import org.claimdesk.terminal.Candidates;
import org.claimdesk.terminal.Completes;

/** Offers the verdicts of the scale, with their keys. */
final class VerdictCandidates implements Candidates {

  private final Scale scale;

  VerdictCandidates(Scale scale) {
    this.scale = scale;
  }

  @Override
  public Completes offers() {
    return Completes.VERDICT;
  }

  @Override
  public List<Candidate> startingWith(String typed) {
    return scale.verdicts().stream()
        .filter(verdict -> verdict.name().startsWith(typed.toLowerCase(java.util.Locale.ROOT)))
        .map(verdict -> new Candidate(verdict.name(), "key " + verdict.key()))
        .toList();
  }
}
