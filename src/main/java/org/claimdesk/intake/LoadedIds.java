package org.claimdesk.intake;

import java.util.List;
import org.claimdesk.claim.ClaimId;

/** Keeps account of the claims that a load has met. */
public interface LoadedIds {

  /** Starts anew. */
  void clear();

  /**
   * @return false if it was met before
   */
  boolean meet(ClaimId id);

  /** The claims that came from a file once and were not met, in their order. */
  List<ClaimId> notMet();

  /** The claims with this text in the file, in their order, that were not met. */
  List<ClaimId> notMetWithText(String text);
}
