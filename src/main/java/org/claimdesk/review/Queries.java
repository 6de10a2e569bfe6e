package org.claimdesk.review;

import java.util.List;
import org.claimdesk.claim.ClaimId;

/** The questions to the writer. */
public interface Queries {

  /** A claim's questions, by their numbers. */
  List<Query> of(ClaimId claim);

  /** The next number for a question about the claim, which no question ever had. */
  int nextNumber(ClaimId claim);

  /** Adds a question; its number counts as given from now on. */
  void add(ClaimId claim, Query query);

  /**
   * Writes a changed question.
   *
   * @return whether anything is now other than before
   */
  boolean put(ClaimId claim, Query query);
}
