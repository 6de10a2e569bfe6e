package org.claimdesk.intake;

import java.util.List;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.Place;

/** The verdicts that the claims file gives its claims: somebody else's. */
@FunctionalInterface
public interface OriginalVerdicts {

  /** The next claims after a place, in their order, that have one and are not dropped. */
  List<Held> after(Place place, int most);

  /**
   * A claim with a verdict of the file's.
   *
   * @param word the verdict as in the file
   * @param judged whether it has one of the desk's as well
   */
  record Held(ClaimId claim, Place place, String word, boolean judged) {}
}
