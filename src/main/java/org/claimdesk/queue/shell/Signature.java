package org.claimdesk.queue.shell;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.journal.Author;
import org.claimdesk.journal.Reviewer;
import org.claimdesk.terminal.Session;

/** Signs a step of the loop with the command that would have done the same. */
final class Signature {

  private final Reviewer reviewer;

  /**
   * @throws org.claimdesk.problem.ProblemException if nobody says who is at work
   */
  Signature(Session session) {
    this.reviewer = session.author().reviewer();
  }

  Reviewer reviewer() {
    return reviewer;
  }

  /** The author of a command made of these words. */
  Author under(String... words) {
    return new Author(
        reviewer, Stream.of(words).map(ClaimId::asTyped).collect(Collectors.joining(" ")));
  }
}
