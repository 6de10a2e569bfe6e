package org.claimdesk.review;

import java.util.List;
import org.claimdesk.tabular.TabularInput;

/** Reads verdicts for many claims from a file. */
@FunctionalInterface
public interface Decisions {

  /**
   * @param orders the verdicts
   * @param blank how many rows name no verdict
   */
  record Read(List<MarkClaim.Order> orders, long blank) {}

  /**
   * @throws org.claimdesk.problem.ProblemException with every fault of the file
   */
  Read read(TabularInput input);
}
