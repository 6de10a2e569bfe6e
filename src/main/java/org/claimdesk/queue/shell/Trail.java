package org.claimdesk.queue.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.queue.ClaimQueue;

/** The claim on the screen, and those that were there before it. */
final class Trail {

  private final Hands hands;
  private final ClaimQueue queue;
  private final Deque<ClaimId> visited = new ArrayDeque<>();
  private ClaimId here;

  Trail(Hands hands, ClaimQueue queue) {
    this.hands = hands;
    this.queue = queue;
    this.here = hands.begin(queue).orElseThrow();
  }

  /** The claim on the screen. */
  ClaimId here() {
    return here;
  }

  /** Goes to another claim where an undo has taken this one away; false if there is none. */
  boolean goesOn() {
    if (hands.isThere(here)) {
      return true;
    }
    visited.removeIf(claim -> !hands.isThere(claim));
    Optional<ClaimId> next = hands.begin(queue);
    here = next.orElse(here);
    return next.isPresent();
  }

  /** Looks at a claim for a moment, from which one comes back. */
  void lookAt(ClaimId claim) {
    here = claim;
  }

  /**
   * Goes to the next claim.
   *
   * @return why not, where one stays
   */
  Optional<String> go(Optional<ClaimId> next, String otherwise) {
    return next.isPresent() ? go(next.get()) : Optional.of(otherwise);
  }

  /**
   * @return why not, where one stays
   */
  Optional<String> go(ClaimId next) {
    if (next.equals(here)) {
      return Optional.of("that is the claim here; there is no other");
    }
    visited.push(here);
    here = hands.at(next);
    return Optional.empty();
  }

  /**
   * Goes back to the claim that was here before.
   *
   * @return why not, where one stays
   */
  Optional<String> back() {
    if (visited.isEmpty()) {
      return Optional.of("there was no claim before");
    }
    here = hands.at(visited.pop());
    return Optional.empty();
  }
}
