package org.claimdesk.terminal;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * When somebody who waits is told how far the work has come.
 *
 * @param nanoTime the clock
 * @param patience for how long nothing is told
 */
record Pace(LongSupplier nanoTime, Duration patience) {

  /** In milliseconds, for tests that have no second to wait. */
  private static final String PATIENCE = "claimdesk.patience";

  private static final long A_SECOND = 1000;
  static final Duration RENEWAL = Duration.ofMillis(200);

  static Pace usual() {
    return new Pace(System::nanoTime, Duration.ofMillis(Long.getLong(PATIENCE, A_SECOND)));
  }

  long now() {
    return nanoTime.getAsLong();
  }

  /** When to tell first, where waiting began now. */
  long first() {
    return now() + patience.toNanos();
  }

  /** When to tell next, where it was told now. */
  long next() {
    return now() + RENEWAL.toNanos();
  }

  boolean isDue(long time) {
    return now() - time >= 0;
  }
}
