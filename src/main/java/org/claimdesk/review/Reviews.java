package org.claimdesk.review;

import org.claimdesk.claim.ClaimId;

/** The reviews of the workspace. */
public interface Reviews {

  /** The claim's review; {@link Review#NONE} where nothing was found yet. */
  Review of(ClaimId claim);

  /**
   * Writes a review.
   *
   * @return whether anything is now other than before
   */
  boolean put(ClaimId claim, Review review);
}
