package org.claimdesk.claim;

import java.util.Optional;
import org.claimdesk.journal.Reviewer;

/** Where each reviewer's shell stopped. */
public interface Bookmarks {

  Optional<ClaimId> of(Reviewer reviewer);

  void set(Reviewer reviewer, ClaimId claim);
}
