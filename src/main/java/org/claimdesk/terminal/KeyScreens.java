package org.claimdesk.terminal;

/** Opens the screen that is worked with single keys. */
public interface KeyScreens {

  /**
   * @param otherwise what to do where there is no terminal
   * @throws org.claimdesk.problem.ProblemException without a terminal, and in a script
   */
  void requireTerminal(String otherwise);

  /** Takes the terminal over, until the screen is closed. */
  KeyScreen open();
}
