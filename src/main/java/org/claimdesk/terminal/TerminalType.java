package org.claimdesk.terminal;

import java.util.Map;

/** What the environment says of the terminal. */
final class TerminalType {

  private TerminalType() {}

  /** Whether nothing but text may be sent to it: {@code TERM} is {@code dumb}, or not set. */
  static boolean isDumb(Map<String, String> environment) {
    String type = environment.getOrDefault("TERM", "");
    return type.isEmpty() || type.equals("dumb");
  }
}
