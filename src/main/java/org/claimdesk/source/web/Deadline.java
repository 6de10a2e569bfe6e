package org.claimdesk.source.web;

import java.time.Duration;

/**
 * When one address must be done with.
 *
 * @param limit the time there is in all
 * @param end by {@link System#nanoTime}
 */
record Deadline(Duration limit, long end) {

  static Deadline in(Duration limit) {
    return new Deadline(limit, System.nanoTime() + limit.toNanos());
  }

  /** The time that is left, in nanoseconds; nothing and less once it is over. */
  long nanosLeft() {
    return end - System.nanoTime();
  }

  NoCopy noAnswer() {
    return NoCopy.because("it did not answer within " + words());
  }

  NoCopy notWhole() {
    return NoCopy.because("it was not sent whole within " + words());
  }

  private String words() {
    long millis = limit.toMillis();
    return millis % 1000 == 0 ? millis / 1000 + " s" : millis + " ms";
  }
}
