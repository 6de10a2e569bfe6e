package org.claimdesk.source.capture;

import java.time.Duration;

/**
 * How far a fetch may go.
 *
 * @param timeout for one address, redirects included
 * @param bytes the most that a body may have, also once it is unpacked
 * @param redirects the most that are followed
 * @param privateToo whether loopback, link-local and private addresses may be asked
 */
public record Limits(Duration timeout, long bytes, int redirects, boolean privateToo) {

  /** What applies where nothing else is asked for. */
  public static final Limits USUAL =
      new Limits(Duration.ofSeconds(30), 25L * 1024 * 1024, 10, false);

  public Limits within(Duration limit) {
    return new Limits(limit, bytes, redirects, privateToo);
  }

  public Limits withPrivate() {
    return new Limits(timeout, bytes, redirects, true);
  }
}
