package org.claimdesk.source.text;

/** Reading was told to stop; libraries pass it on, as they expect nothing of its kind. */
final class GivenUp extends RuntimeException {

  GivenUp() {
    super("given up", null, false, false);
  }

  /**
   * @throws GivenUp if this thread was told to stop
   */
  static void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new GivenUp();
    }
  }
}
