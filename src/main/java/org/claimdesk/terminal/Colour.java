package org.claimdesk.terminal;

import java.util.Map;

/** Whether a stream may be coloured; see <a href="https://no-color.org">no-color.org</a>. */
final class Colour {

  private Colour() {}

  /**
   * True where the stream is a terminal that knows colour and nobody asked for none.
   *
   * @param refused whether {@code --no-color} was given
   */
  static boolean allowed(boolean isTerminal, boolean refused, Map<String, String> environment) {
    return isTerminal
        && !refused
        && !TerminalType.isDumb(environment)
        && environment.getOrDefault("NO_COLOR", "").isEmpty();
  }
}
