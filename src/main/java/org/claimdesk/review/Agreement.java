package org.claimdesk.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.claimdesk.review.BlindReadings.Pairs;

/**
 * How far first and second readers agree where the second had not seen the first's verdict.
 *
 * @param n how many claims were read so
 * @param raw the share of them that got the same verdict twice; empty where there are none
 * @param kappa how far that is better than chance, 1 at most: J. Cohen, "A Coefficient of Agreement
 *     for Nominal Scales", Educational and Psychological Measurement 20 (1960), 37-46; empty where
 *     chance alone would make all verdicts the same
 */
public record Agreement(long n, OptionalDouble raw, OptionalDouble kappa) {

  /** The agreement of pairs of verdicts, of which each stands there once. */
  public static Agreement of(List<Pairs> pairs) {
    Map<String, Long> first = new HashMap<>();
    Map<String, Long> second = new HashMap<>();
    long n = 0;
    long same = 0;
    for (Pairs pair : pairs) {
      n += pair.n();
      same += pair.first().equals(pair.second()) ? pair.n() : 0;
      first.merge(pair.first(), pair.n(), Long::sum);
      second.merge(pair.second(), pair.n(), Long::sum);
    }
    return n == 0
        ? new Agreement(0, OptionalDouble.empty(), OptionalDouble.empty())
        : new Agreement(
            n, OptionalDouble.of((double) same / n), kappa(n, same, chance(first, second)));
  }

  /** How many of n times n pairs would be the same by chance. */
  private static long chance(Map<String, Long> first, Map<String, Long> second) {
    return first.entrySet().stream()
        .mapToLong(one -> one.getValue() * second.getOrDefault(one.getKey(), 0L))
        .sum();
  }

  /** (po - pe) / (1 - pe), both fractions times n squared: whole numbers need no rounding. */
  private static OptionalDouble kappa(long n, long same, long chance) {
    return chance == n * n
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) (same * n - chance) / (n * n - chance));
  }
}
