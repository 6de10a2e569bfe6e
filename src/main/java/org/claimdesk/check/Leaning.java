package org.claimdesk.check;

import java.util.OptionalInt;
import org.claimdesk.dossier.Dossier;
import org.claimdesk.review.Scale;

/** Which way a verdict leans, by its value: 4 and 5 to true, 1 and 2 to false. */
enum Leaning {
  TRUE,
  FALSE,
  NEITHER;

  /** The leaning of the claim's verdict; neither for a finding that is no measure of truth. */
  static Leaning of(Dossier dossier, Scale scale) {
    return dossier
        .review()
        .verdict()
        .flatMap(scale::named)
        .map(verdict -> of(verdict.value()))
        .orElse(NEITHER);
  }

  private static Leaning of(OptionalInt value) {
    return switch (value.orElse(0)) {
      case 4, 5 -> TRUE;
      case 1, 2 -> FALSE;
      default -> NEITHER;
    };
  }
}
