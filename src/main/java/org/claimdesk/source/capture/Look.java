package org.claimdesk.source.capture;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import org.claimdesk.source.Condition;

/**
 * One look at a source; what was seen is never changed.
 *
 * @param condition how the source was found; none where a first copy was to be made
 * @param copy what was found and is kept
 * @param why what was the matter, where there is no copy
 * @param changed how much of the text is other than in the copy, 0 to 1, where that was compared
 */
public record Look(
    Instant at,
    Optional<Condition> condition,
    Optional<Copy> copy,
    Optional<String> why,
    OptionalDouble changed) {

  /** Whether a copy was asked for and made. */
  boolean isCapture() {
    return condition.isEmpty() && copy.isPresent();
  }

  /** A copy was made. */
  static Look captured(Copy copy) {
    return new Look(
        copy.at(), Optional.empty(), Optional.of(copy), Optional.empty(), OptionalDouble.empty());
  }

  /** No copy could be made. */
  static Look failed(Instant at, String why) {
    return new Look(
        at, Optional.empty(), Optional.empty(), Optional.of(why), OptionalDouble.empty());
  }
}
