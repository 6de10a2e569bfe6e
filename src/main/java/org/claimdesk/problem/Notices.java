package org.claimdesk.problem;

/** Where anything tells the user something that is neither the answer nor an error. */
@FunctionalInterface
public interface Notices {

  /** One line, shown at once. */
  void tell(String line);
}
