package org.claimdesk.intake;

import org.claimdesk.claim.ClaimId;
import org.claimdesk.problem.Problem;

/** Hears of each row and claim that deserves a word, while a load goes on. */
public interface LoadListener {

  /** A row that is not as it should be, loaded or left out. */
  void badRow(Problem problem);

  /** A claim that was there already and is another in the file now. */
  void edited(LoadReport.Edit edit);

  /** A claim whose text changed after its verdict; told after the change. */
  void stale(ClaimId claim);

  /**
   * A claim that came from the file once and is not in it now.
   *
   * @param pruned whether it was taken away, as it had no work on it
   */
  void missing(ClaimId claim, boolean pruned);
}
