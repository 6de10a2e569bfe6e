package org.claimdesk.review.shell;

import java.util.Optional;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.CurrentClaim;
import org.claimdesk.journal.Author;
import org.claimdesk.selection.MeantClaims;
import org.claimdesk.terminal.Session;

/** What commands that work on one claim ask for: which it is, who works, what is current then. */
record OnOneClaim(MeantClaims meant, CurrentClaim current, Session session) {

  ClaimId claim(String typed) {
    return meant.one(Optional.of(typed));
  }

  boolean isClaim(String typed) {
    return meant.isClaim(typed);
  }

  Author author() {
    return session.author();
  }

  void set(ClaimId id) {
    current.set(id);
  }
}
