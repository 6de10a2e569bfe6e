package org.claimdesk.review;

import java.util.List;
import java.util.Optional;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.Claims;
import org.claimdesk.journal.Author;
import org.claimdesk.journal.Reviewer;
import org.claimdesk.journal.Steps;
import org.claimdesk.problem.ProblemException;

/** Says who is to check claims. */
public final class AssignClaims {

  private final Steps steps;
  private final Claims claims;
  private final Reviews reviews;

  public AssignClaims(Steps steps, Claims claims, Reviews reviews) {
    this.steps = steps;
    this.claims = claims;
    this.reviews = reviews;
  }

  /**
   * Assigns all these claims to a person, or to nobody, in one step.
   *
   * @return the claims that somebody else had, or nobody
   * @throws ProblemException if one of them is dropped; nothing is changed then
   */
  public List<ClaimId> assign(Author author, List<ClaimId> ids, Optional<Reviewer> to) {
    return steps.take(author, () -> ids.stream().filter(id -> assignOne(id, to)).toList());
  }

  private boolean assignOne(ClaimId id, Optional<Reviewer> to) {
    claims.byId(id).orElseThrow().requireInWork();
    Review review = reviews.of(id);
    return !review.assignedTo().equals(to) && reviews.put(id, review.withAssignedTo(to));
  }
}
