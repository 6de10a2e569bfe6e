package org.claimdesk.terminal;

/** How far the work has come. */
@FunctionalInterface
public interface Progress {

  /** In a few characters, for the prompt: {@code 3/44}. */
  String text();
}
