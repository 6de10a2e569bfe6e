package org.claimdesk.source;

import java.util.Locale;
import org.claimdesk.problem.ProblemException;

/** Whether a source has what it says at first hand, or from another. */
public enum SourceKind {
  PRIMARY,
  SECONDARY;

  /**
   * Reads a kind in any case.
   *
   * @throws ProblemException if there is no such kind
   */
  public static SourceKind parse(String typed) {
    return KnownWords.find(values(), SourceKind::word, "kind of source", typed);
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
