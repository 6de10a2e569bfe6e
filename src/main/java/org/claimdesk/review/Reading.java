package org.claimdesk.review;

import java.time.Instant;
import java.util.Optional;
import org.claimdesk.journal.Reviewer;

/** What a second person found. */
public record Reading(Reviewer reader, String verdict, Optional<String> justification, Instant at) {

  /** The same, its verdict by another name. */
  Reading called(String other) {
    return new Reading(reader, other, justification, at);
  }
}
