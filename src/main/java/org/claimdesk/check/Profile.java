package org.claimdesk.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.claimdesk.problem.Nearest;
import org.claimdesk.problem.ProblemException;

/** What the work is checked for: going on with it, or publishing it. */
public enum Profile {
  DRAFT,
  PUBLISH;

  /**
   * Reads a profile in any case.
   *
   * @throws ProblemException naming the profiles if there is no such one
   */
  public static Profile named(String typed) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(profile -> profile.word().equals(wanted))
        .findFirst()
        .orElseThrow(() -> unknown(typed));
  }

  private static ProblemException unknown(String typed) {
    List<String> all = Arrays.stream(values()).map(Profile::word).toList();
    return ProblemException.of(
        "there is no profile \"" + typed + "\"",
        Nearest.question(typed.strip(), all) + "the profiles are " + String.join(", ", all));
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
