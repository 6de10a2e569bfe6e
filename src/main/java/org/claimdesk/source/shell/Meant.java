package org.claimdesk.source.shell;

import java.util.List;
import java.util.Optional;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.terminal.Words;

/** Tells which claims a command is about. */
@FunctionalInterface
interface Meant {

  /**
   * The claims named, the current one where none is.
   *
   * @param ids ids and ranges joined by commas, or {@code .}
   * @param words the whole command
   * @throws org.claimdesk.problem.ProblemException if one is unknown, or none is current
   */
  List<ClaimId> of(Optional<String> ids, Words words);
}
