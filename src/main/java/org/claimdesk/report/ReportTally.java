package org.claimdesk.report;

import java.util.ArrayList;
import java.util.List;

/**
 * What was written.
 *
 * @param guarded how many cells were guarded against being run as formulas
 * @param told what else there is to say about it, a line each
 */
public record ReportTally(long claims, long guarded, List<String> told) {

  public ReportTally {
    told = List.copyOf(told);
  }

  /** So many claims, and no more to say. */
  public static ReportTally of(long claims) {
    return new ReportTally(claims, 0, List.of());
  }

  /** The same, with more to say. */
  public ReportTally telling(List<String> more) {
    List<String> all = new ArrayList<>(told);
    all.addAll(more);
    return new ReportTally(claims, guarded, all);
  }
}
