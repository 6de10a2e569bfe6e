package org.claimdesk.source.shell;

import java.util.Optional;
import org.claimdesk.claim.CurrentClaim;
import org.claimdesk.claim.FindClaims;
import org.claimdesk.source.AttachSource;
import org.claimdesk.source.Source;
import org.claimdesk.source.SourceId;

/** Tells which source a command is about: {@code KT-025/1}, or {@code ./1} of the current claim. */
record MeantSource(FindClaims claims, CurrentClaim current, AttachSource attached) {

  private static final String OF_CURRENT = "./";

  /**
   * @throws org.claimdesk.problem.ProblemException as {@link SourceId#of} does
   */
  SourceId of(String typed) {
    String whole =
        Optional.of(typed)
            .filter(text -> text.startsWith(OF_CURRENT))
            .flatMap(text -> current.get().map(claim -> claim + text.substring(1)))
            .orElse(typed);
    return SourceId.of(whole, claims);
  }

  /**
   * @throws org.claimdesk.problem.ProblemException if there is no such source
   */
  Source require(SourceId id) {
    return attached.require(id);
  }
}
