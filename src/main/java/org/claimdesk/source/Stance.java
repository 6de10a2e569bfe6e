package org.claimdesk.source;

import java.util.Locale;
import org.claimdesk.problem.ProblemException;

/** Which way a source points: for the claim, against it, or neither. */
public enum Stance {
  SUPPORTS,
  REFUTES,
  CONTEXT;

  /**
   * Reads a stance in any case.
   *
   * @throws ProblemException if there is no such stance
   */
  public static Stance parse(String typed) {
    return KnownWords.find(values(), Stance::word, "stance", typed);
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
