package org.claimdesk.source;

import java.util.Locale;
import org.claimdesk.problem.ProblemException;

/** How a person or a work was consulted. */
public enum Medium {
  PHONE,
  MAIL,
  VISIT,
  PRINT;

  /**
   * Reads a medium in any case.
   *
   * @throws ProblemException if there is no such medium
   */
  public static Medium parse(String typed) {
    return KnownWords.find(values(), Medium::word, "way to consult a source", typed);
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
