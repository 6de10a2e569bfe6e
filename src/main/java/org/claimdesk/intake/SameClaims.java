package org.claimdesk.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.claim.Fold;

/**
 * Finds the claims of rows without ids: by their text; where that was changed, by a text much like
 * it at the same place; where few are left, by a text very much like it at any place.
 */
final class SameClaims {

  /** How many claims that went missing at a place are looked at for each row. */
  private static final int LOOKAHEAD = 10;

  /** How many claims, and rows, may be left for each to be compared with each. */
  private static final int FEW = 200;

  /** The share of pairs of letters in common from which a text is the other one, changed. */
  private static final double ALIKE = 0.5;

  /** The same for a text at another place. */
  private static final double VERY_ALIKE = 0.75;

  private final RowClaims rows;

  SameClaims(RowClaims rows) {
    this.rows = rows;
  }

  void match(boolean report) {
    rows.matchTexts(report);
    matchInPlace();
    matchElsewhere();
  }

  private void matchInPlace() {
    long last = 0;
    long position = 0;
    Optional<RowClaims.Asked> row = rows.unmatchedFrom(1);
    while (row.isPresent()) {
      long number = row.get().row();
      if (number > last + 1) {
        position = rows.positionOf(number - 1).orElse(position);
      }
      Optional<RowClaims.Known> claim =
          mostAlike(row.get().text(), rows.unmetAfter(position, LOOKAHEAD), ALIKE);
      if (claim.isPresent()) {
        rows.give(number, claim.get());
        position = claim.get().position();
      }
      last = number;
      row = rows.unmatchedFrom(number + 1);
    }
  }

  private void matchElsewhere() {
    List<RowClaims.Known> left = new ArrayList<>(rows.unmet(FEW + 1));
    Optional<RowClaims.Asked> row = rows.unmatchedFrom(1);
    for (int count = 0; left.size() <= FEW && count < FEW && row.isPresent(); count++) {
      long number = row.get().row();
      mostAlike(row.get().text(), left, VERY_ALIKE)
          .ifPresent(
              claim -> {
                rows.give(number, claim);
                left.remove(claim);
              });
      row = rows.unmatchedFrom(number + 1);
    }
  }

  private static Optional<RowClaims.Known> mostAlike(
      String text, List<RowClaims.Known> claims, double atLeast) {
    Optional<RowClaims.Known> best = Optional.empty();
    double likest = atLeast;
    for (RowClaims.Known claim : claims) {
      double likeness = likeness(text, claim.text());
      if (likeness > likest || best.isEmpty() && likeness == likest) {
        best = Optional.of(claim);
        likest = likeness;
      }
    }
    return best;
  }

  /**
   * How much two texts have in common, from 0 to 1: twice the pairs of neighbouring letters that
   * both have, over those of each (the coefficient of Dice, 1945, on bigrams).
   */
  static double likeness(String one, String other) {
    Map<String, Integer> pairs = new HashMap<>();
    int size = count(Fold.letters(one), pairs, 1);
    int common = size;
    size += count(Fold.letters(other), pairs, -1);
    for (int left : pairs.values()) {
      common -= Math.max(left, 0);
    }
    return size == 0 ? 0 : 2.0 * common / size;
  }

  private static int count(String letters, Map<String, Integer> pairs, int step) {
    int size = Math.max(0, letters.length() - 1);
    for (int at = 0; at < size; at++) {
      pairs.merge(letters.substring(at, at + 2), step, Integer::sum);
    }
    return size;
  }
}
