package org.claimdesk.queue;

import java.util.Optional;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.Claims;
import org.claimdesk.claim.Claims.Direction;
import org.claimdesk.claim.Filter;

/** The claims that are gone through, and those among them that wait. */
public final class ClaimQueue {

  private final Claims claims;
  private final Filter all;
  private final Filter waiting;
  private final boolean revisits;

  /**
   * @param all the claims to go through
   * @param waiting those of them that somebody has to look at
   * @param revisits whether claims that were chosen by a filter are gone through all the same where
   *     none of them waits
   */
  public ClaimQueue(Claims claims, Filter all, Filter waiting, boolean revisits) {
    this.claims = claims;
    this.all = all;
    this.waiting = waiting;
    this.revisits = revisits && !all.isOpen();
  }

  /** The claims to go through. */
  public Filter all() {
    return all;
  }

  /** Those of them that wait. */
  public Filter waiting() {
    return waiting;
  }

  /**
   * The claim to begin with: the one that was there last, if it still waits, else the next that
   * does, else the first of all.
   */
  public Optional<ClaimId> first(Optional<ClaimId> last) {
    return last.filter(id -> claims.isMeant(waiting, id))
        .or(() -> claims.nearest(waiting, last, Direction.FORWARD))
        .or(() -> last.filter(id -> claims.isMeant(all, id)))
        .or(() -> claims.nearest(all, Optional.empty(), Direction.FORWARD));
  }

  /** Whether any claim waits. */
  public boolean hasWaiting() {
    return claims.nearest(waiting, Optional.empty(), Direction.FORWARD).isPresent();
  }

  /**
   * The next (previous) claim that waits, going round at the end; skipped ones after the rest.
   * Where none waits, the next to look at again.
   */
  public Optional<ClaimId> waiting(ClaimId from, Direction direction) {
    return claims
        .nearest(waiting, Optional.of(from), direction)
        .or(() -> revisits ? beside(from, direction) : Optional.empty());
  }

  /** The next (previous) claim, whether it waits or not. */
  public Optional<ClaimId> beside(ClaimId from, Direction direction) {
    return claims.beside(all, from, direction);
  }

  /** Whether claims are gone through that do not wait. */
  public boolean revisits() {
    return revisits;
  }

  /** Where a claim stands among those to go through; empty if it is none of them. */
  public Optional<Claims.Standing> standing(ClaimId id) {
    return claims.isMeant(all, id) ? Optional.of(claims.standing(all, id)) : Optional.empty();
  }
}
