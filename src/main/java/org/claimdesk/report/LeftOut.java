package org.claimdesk.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimdesk.problem.Count;

/** Says which claims have no place in a report. */
final class LeftOut {

  private LeftOut() {}

  /**
   * One line, or none.
   *
   * @param reasons how many claims each reason is of
   */
  static List<String> told(Map<String, Long> reasons) {
    return reasons.isEmpty()
        ? List.of()
        : List.of(
            reasons.entrySet().stream()
                .map(reason -> Count.of(reason.getValue(), "claim") + " " + reason.getKey())
                .collect(Collectors.joining(", ", "left out: ", "")));
  }
}
