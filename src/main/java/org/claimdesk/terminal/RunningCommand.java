package org.claimdesk.terminal;

/** The command that is going on: its screen, its options and its words as typed. */
record RunningCommand(Screen screen, GlobalOptions options, String typed) {

  boolean isNoCommand() {
    return typed.isEmpty();
  }

  RunningCommand on(Screen other) {
    return new RunningCommand(other, options, typed);
  }
}
