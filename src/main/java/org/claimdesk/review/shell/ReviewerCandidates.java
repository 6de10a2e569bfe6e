package org.claimdesk.review.shell;

import java.util.List;
import org.claimdesk.claim.Fold;
import org.claimdesk.review.Reviewers;
import org.claimdesk.terminal.Candidates;
import org.claimdesk.terminal.Completes;

/** Offers the names of people in the workspace. */
final class ReviewerCandidates implements Candidates {

  private final Reviewers reviewers;

  ReviewerCandidates(Reviewers reviewers) {
    this.reviewers = reviewers;
  }

  @Override
  public Completes offers() {
    return Completes.REVIEWER;
  }

  @Override
  public List<Candidate> startingWith(String typed) {
    return reviewers.names().stream()
        .filter(name -> Fold.text(name).startsWith(Fold.text(typed)))
        .map(name -> new Candidate(name, ""))
        .toList();
  }
}
