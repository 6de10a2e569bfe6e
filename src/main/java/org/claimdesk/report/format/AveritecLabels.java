package org.claimdesk.report.format;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.problem.Count;
import org.claimdesk.review.BuiltInScales;
import org.claimdesk.review.Crosswalk;
import org.claimdesk.review.Scale;
import org.claimdesk.review.Verdict;

/** AVeriTeC's labels for the verdicts of a scale. */
record AveritecLabels(Scale scale, Crosswalk crosswalk) {

  private static final Scale AVERITEC = BuiltInScales.named("averitec").orElseThrow();

  static AveritecLabels of(Scale scale) {
    return new AveritecLabels(scale, new Crosswalk(scale, AVERITEC));
  }

  /** The label for a verdict, if there is one. */
  Optional<String> label(String verdict) {
    return crosswalk.of(verdict).map(Crosswalk.Label::word);
  }

  /**
   * What cannot be told from the labels any more, a line for each verdict in the scale's order.
   *
   * @param written how many claims have each verdict
   */
  List<String> lost(Map<String, Long> written) {
    return scale.verdicts().stream()
        .map(Verdict::name)
        .filter(written::containsKey)
        .flatMap(verdict -> lost(verdict, written.get(verdict)).stream())
        .toList();
  }

  private Optional<String> lost(String verdict, long claims) {
    return crosswalk
        .of(verdict)
        .filter(label -> !label.exact())
        .map(
            label ->
                "%s %s %s written as %s"
                    .formatted(
                        Count.of(claims, "claim"),
                        verdict,
                        claims == 1 ? "is" : "are",
                        label.word()));
  }
}
