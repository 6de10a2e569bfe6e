package org.claimdesk.review;

/** The scale that a person's word means. */
@FunctionalInterface
public interface ScaleByName {

  /**
   * @param typed the name of a scale that comes with the program, or a file with one
   * @throws org.claimdesk.problem.ProblemException if there is none, or with every fault of the
   *     file
   */
  Scale named(String typed);
}
