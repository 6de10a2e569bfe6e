package org.claimdesk.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Ctrl-Z: the process stops until its user brings it back with {@code fg}. */
final class Suspension {

  /**
   * The signal arrives a moment after it was sent; where nobody could bring it back, it does not.
   */
  private static final long A_MOMENT = 100;

  private Suspension() {}

  /** Stops this process; comes back when it goes on. */
  static void stopThisProcess() {
    String self = String.valueOf(ProcessHandle.current().pid());
    try {
      new ProcessBuilder("kill", "-TSTP", self).start().waitFor();
      Thread.sleep(A_MOMENT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
