package org.claimdesk.queue.shell;

import java.util.Optional;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.journal.Entry;
import org.claimdesk.journal.Reviewer;
import org.claimdesk.problem.ProblemException;

/**
 * What is on the screen is what is judged: others may have changed the claim since it was drawn.
 */
final class Seen {

  private final Hands hands;
  private Optional<Entry> last = Optional.empty();

  Seen(Hands hands) {
    this.hands = hands;
  }

  /** Remembers the claim as it is now. */
  void look(ClaimId claim) {
    last = hands.lastChange(claim);
  }

  /**
   * @throws ProblemException if something was done to the claim since
   */
  void require(ClaimId claim) {
    Optional<Entry> now = hands.lastChange(claim);
    if (!now.equals(last)) {
      throw ProblemException.of(
          "%s was changed meanwhile, by %s"
              .formatted(claim, now.map(Entry::reviewer).map(Reviewer::name).orElse("an undo")),
          "this is how it is now: look again");
    }
  }
}
