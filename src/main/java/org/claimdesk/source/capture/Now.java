package org.claimdesk.source.capture;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The time of a look, to the second. */
record Now(Clock clock) {

  Instant instant() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
