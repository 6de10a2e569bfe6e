package org.claimdesk.review;

import org.claimdesk.tabular.TabularInput;

/** Reads a user's own scale from a file. */
@FunctionalInterface
public interface ScaleFile {

  /**
   * @param name what the scale is to be called
   * @throws org.claimdesk.problem.ProblemException with every fault of the file
   */
  Scale read(String name, TabularInput input);
}
