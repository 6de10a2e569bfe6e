package org.claimdesk.review;

import java.util.Optional;

/** The scale that a new workspace begins with, where the desk has set one. */
@FunctionalInterface
public interface ScaleForNew {

  /**
   * The scale that is set now.
   *
   * @throws org.claimdesk.problem.ProblemException if there is no such scale, naming the line that
   *     sets it
   */
  Optional<Scale> chosen();
}
