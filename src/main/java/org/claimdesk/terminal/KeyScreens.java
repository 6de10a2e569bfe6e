package org.claimdesk.terminal;

/** Opens the screen that is worked with single keys. */
@FunctionalInterface
public interface KeyScreens {

  /**
   * @param otherwise what to do where there is no terminal
   * @throws org.claimdesk.problem.ProblemException without a terminal, and in a script
   */
  KeyScreen open(String otherwise);
}
