package org.claimdesk.source.shell;

import java.util.List;
import java.util.Optional;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.CurrentClaim;
import org.claimdesk.claim.FindClaims;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.terminal.Words;

/** Claims named by their ids, or the current one. */
record MeantByIds(FindClaims claims, CurrentClaim current) implements Meant {

  private static final String CURRENT = ".";

  @Override
  public List<ClaimId> of(Optional<String> ids, Words words) {
    return ids.filter(typed -> !typed.equals(CURRENT))
        .map(claims::all)
        .orElseGet(() -> List.of(currentClaim()));
  }

  private ClaimId currentClaim() {
    return current
        .get()
        .orElseThrow(
            () ->
                ProblemException.of(
                    "no claim is named", "name its id first; list shows the claims and their ids"));
  }
}
