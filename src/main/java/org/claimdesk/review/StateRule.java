package org.claimdesk.review;

import org.claimdesk.claim.State;

/** Decides how far a claim has come. */
public final class StateRule {

  private StateRule() {}

  /**
   * @param text the claim's text as it is now
   */
  public static State stateOf(String text, Review review) {
    if (review.judgement().isEmpty()) {
      return State.OPEN;
    }
    Judgement judgement = review.judgement().get();
    if (!judgement.text().equals(text)) {
      return State.STALE;
    }
    return review
        .second()
        .map(second -> second.verdict().equals(judgement.verdict()))
        .map(same -> same ? State.APPROVED : State.DISPUTED)
        .orElse(State.MARKED);
  }
}
