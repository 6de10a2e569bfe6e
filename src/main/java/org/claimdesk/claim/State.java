package org.claimdesk.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.claimdesk.problem.Nearest;
import org.claimdesk.problem.ProblemException;

/** How far a claim has come. What decides it is in {@code review}. */
public enum State {
  /** No verdict yet. */
  OPEN,
  /** Has a verdict, waits for a second reader. */
  MARKED,
  /** A second person gave the same verdict. */
  APPROVED,
  /** A second person gave another verdict. */
  DISPUTED,
  /** The text changed after the verdict. */
  STALE;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a reviewer still has to judge it. */
  public boolean needsVerdict() {
    return this == OPEN || this == STALE;
  }

  /**
   * @throws ProblemException naming the states if it is none
   */
  public static State of(String typed) {
    return Arrays.stream(values())
        .filter(state -> state.word().equals(typed.strip().toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                ProblemException.of(
                    "\"" + typed + "\" is no state",
                    Nearest.question(typed.strip(), words())
                        + "the states are "
                        + String.join(", ", words())));
  }

  private static List<String> words() {
    return Arrays.stream(values()).map(State::word).toList();
  }
}
