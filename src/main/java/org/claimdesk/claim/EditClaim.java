package org.claimdesk.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.journal.Author;
import org.claimdesk.journal.Steps;

/** Changes a claim, takes it out of the work or back into it. */
public final class EditClaim {

  private final Steps steps;
  private final Claims claims;

  public EditClaim(Steps steps, Claims claims) {
    this.steps = steps;
    this.claims = claims;
  }

  /**
   * Changes some fields; the empty text clears one.
   *
   * @return whether anything is now other than before
   */
  public boolean edit(Author author, ClaimId id, Map<ClaimField, String> edits) {
    return steps.take(author, () -> claims.put(claims.byId(id).orElseThrow().edited(edits)));
  }

  /**
   * Takes claims out of the work; they are kept in the workspace.
   *
   * @param why the reason, may be blank
   * @return the claims that were in it
   */
  public List<ClaimId> drop(Author author, List<ClaimId> ids, String why) {
    return steps.take(
        author, () -> ids.stream().filter(id -> drop(id, Optional.of(why.strip()))).toList());
  }

  private boolean drop(ClaimId id, Optional<String> why) {
    Claim claim = claims.byId(id).orElseThrow();
    return !claim.isDropped() && claims.put(claim.withDropped(why));
  }

  /**
   * Takes claims back into the work.
   *
   * @return the claims that were out of it
   */
  public List<ClaimId> restore(Author author, List<ClaimId> ids) {
    return steps.take(
        author,
        () ->
            ids.stream()
                .filter(id -> claims.byId(id).orElseThrow().isDropped())
                .filter(
                    id -> claims.put(claims.byId(id).orElseThrow().withDropped(Optional.empty())))
                .toList());
  }
}
