package org.claimdesk.check;

import java.util.List;
import java.util.OptionalInt;
import org.claimdesk.review.Scale;
import org.claimdesk.review.ScaleInUse;
import org.claimdesk.review.Verdict;

/** The built-in scale, as the interface describes it. */
public final class Newsroom {

  public static final Scale SCALE =
      new Scale(
          "newsroom",
          List.of(
              measure("true", "t", 5, "correct", "accurate", "verified", "supported"),
              measure("mostly-true", "m", 4, "mostly correct"),
              measure(
                  "mixed",
                  "x",
                  3,
                  "half true",
                  "misleading",
                  "conflicting evidence",
                  "cherrypicking"),
              measure("mostly-false", "o", 2, "barely true"),
              measure("false", "f", 1, "incorrect", "refuted", "pants on fire", "fake"),
              finding("unverifiable", "u", "unproven", "not enough evidence", "no evidence"),
              finding("not-checkable", "p", "opinion", "prediction")));

  public static final ScaleInUse IN_USE = () -> SCALE;

  private Newsroom() {}

  private static Verdict measure(String name, String key, int value, String... also) {
    return new Verdict(name, key, OptionalInt.of(value), List.of(also));
  }

  private static Verdict finding(String name, String key, String... also) {
    return new Verdict(name, key, OptionalInt.empty(), List.of(also));
  }
}
