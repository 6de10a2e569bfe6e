package org.claimdesk.terminal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock on which a second passes each time somebody looks at it. */
final class SteppingClock extends Clock {

  private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");

  private Instant now = START;

  void reset() {
    now = START;
  }

  @Override
  public Instant instant() {
    Instant seen = now;
    now = now.plusSeconds(1);
    return seen;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
