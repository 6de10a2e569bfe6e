package org.claimdesk.check.shell;

import org.claimdesk.check.Outcome;
import org.claimdesk.claim.Filter;
import org.claimdesk.problem.Count;
import org.claimdesk.selection.FilterOptions;

/** Says in one line how a check came out. */
final class Summary {

  private Summary() {}

  /** Of all claims. */
  static String of(Outcome outcome) {
    return outcome.claims() == 0
        ? "no claims to check"
        : found(outcome) + " in " + Count.of(outcome.claims(), "claim");
  }

  /**
   * Of some claims; a filter in force is always shown.
   *
   * @param all how many claims there are without it
   */
  static String of(Outcome outcome, Filter filter, long all) {
    String which = " of " + Count.of(all, "claim") + " (" + FilterOptions.describe(filter) + ")";
    return outcome.claims() == 0
        ? "none to check" + which
        : found(outcome) + " in " + outcome.claims() + which;
  }

  private static String found(Outcome outcome) {
    return outcome.isClean()
        ? "nothing to complain about"
        : Count.of(outcome.errors(), "error") + ", " + Count.of(outcome.warnings(), "warning");
  }
}
