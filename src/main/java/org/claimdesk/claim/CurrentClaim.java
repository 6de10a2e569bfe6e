package org.claimdesk.claim;

import java.util.Optional;
import java.util.function.Supplier;
import org.claimdesk.journal.Reviewer;
import org.jspecify.annotations.Nullable;

/** The claim last shown or marked in this shell or script; the shell's is kept per reviewer. */
public final class CurrentClaim {

  private final Claims claims;
  private final Bookmarks bookmarks;
  private final Supplier<Optional<Reviewer>> atTheShell;
  private @Nullable ClaimId claim;
  private boolean lookedUp;

  /**
   * @param atTheShell who works in the shell; nobody in a script or with a single command
   */
  public CurrentClaim(Claims claims, Bookmarks bookmarks, Supplier<Optional<Reviewer>> atTheShell) {
    this.claims = claims;
    this.bookmarks = bookmarks;
    this.atTheShell = atTheShell;
  }

  /** Starts without a current claim. */
  public void forget() {
    claim = null;
    lookedUp = false;
  }

  /** The current claim; in the shell that of the reviewer's last time, until there is another. */
  public Optional<ClaimId> get() {
    if (claim == null && !lookedUp) {
      lookedUp = true;
      claim = atTheShell.get().flatMap(bookmarks::of).orElse(null);
    }
    // an undo may have taken it away
    return Optional.ofNullable(claim).filter(id -> claims.byId(id).isPresent());
  }

  public void set(ClaimId id) {
    boolean moved = !id.equals(claim);
    claim = id;
    if (moved) {
      atTheShell.get().ifPresent(reviewer -> bookmarks.set(reviewer, id));
    }
  }
}
