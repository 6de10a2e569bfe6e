package org.claimdesk.claim;

import java.util.Optional;
import org.claimdesk.journal.Reviewer;
import org.jspecify.annotations.Nullable;

/** The claim last shown or marked in this shell or script; the shell's is kept per reviewer. */
public final class CurrentClaim {

  private final Bookmarks bookmarks;
  private @Nullable ClaimId claim;
  private @Nullable Reviewer keptFor;

  public CurrentClaim(Bookmarks bookmarks) {
    this.bookmarks = bookmarks;
  }

  /** Starts without a current claim. */
  public void forget() {
    claim = null;
    keptFor = null;
  }

  /** Keeps it for the reviewer from now on, and resumes where the reviewer stopped. */
  public void keepFor(Reviewer reviewer) {
    keptFor = reviewer;
    claim = bookmarks.of(reviewer).orElse(null);
  }

  public Optional<ClaimId> get() {
    return Optional.ofNullable(claim);
  }

  public void set(ClaimId id) {
    boolean moved = !id.equals(claim);
    claim = id;
    if (moved && keptFor != null) {
      bookmarks.set(keptFor, id);
    }
  }
}
