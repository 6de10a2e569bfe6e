package org.claimdesk.terminal;

/** Shows pages and files to the user, outside of the terminal. */
@FunctionalInterface
public interface Browser {

  /**
   * Opens an address or a file.
   *
   * @param target an http or https URL in ASCII, or an absolute path
   * @throws org.claimdesk.problem.ProblemException if there is nothing to open it with
   */
  void open(String target);
}
