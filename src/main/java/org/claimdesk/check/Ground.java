package org.claimdesk.check;

import java.util.Optional;
import org.claimdesk.review.Scale;
import org.claimdesk.review.Verdict;

/** What a verdict has to rest on. */
enum Ground {
  SOURCES,
  /** Where nothing could be found, why there is nothing takes the place of sources. */
  JUSTIFICATION,
  /** An opinion or a prediction has no evidence. */
  NOTHING;

  /** By this word a scale says which of its verdicts it is. */
  private static final String NOT_CHECKABLE = "not-checkable";

  /**
   * @param verdict its name in the scale
   */
  static Ground of(String verdict, Scale scale) {
    Optional<Verdict> finding = scale.named(verdict).filter(it -> it.value().isEmpty());
    if (finding.isEmpty()) {
      return SOURCES;
    }
    return scale.written(NOT_CHECKABLE).equals(finding) ? NOTHING : JUSTIFICATION;
  }
}
