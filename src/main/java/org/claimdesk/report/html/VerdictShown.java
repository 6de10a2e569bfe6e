package org.claimdesk.report.html;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.review.Scale;
import org.claimdesk.review.Verdict;

/**
 * A verdict by its word and its shape.
 *
 * @param number its place in the scale, from 1; the one after the last is for no verdict
 */
record VerdictShown(String name, int number, Shape shape) {

  /** The verdicts in their order, and at the end none. */
  static List<VerdictShown> all(Scale scale) {
    List<VerdictShown> all = new ArrayList<>();
    for (Verdict verdict : scale.verdicts()) {
      all.add(new VerdictShown(verdict.name(), all.size() + 1, Shape.of(verdict.name(), scale)));
    }
    all.add(new VerdictShown("no verdict", all.size() + 1, Shape.DOTTED));
    return List.copyOf(all);
  }

  /** Where the index has its claims. */
  String anchor() {
    return "verdict-" + number;
  }
}
