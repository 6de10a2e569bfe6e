package org.claimdesk.check;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.dossier.Dossier;
import org.claimdesk.review.ScaleInUse;

/** What a verdict still needs, by the rules no-source and no-correction. */
public enum Missing {
  SOURCE,
  /** Where no source could be found, why. */
  JUSTIFICATION,
  CORRECTION;

  /** What the claim's verdict still needs; nothing where it has none. */
  public static List<Missing> in(Dossier dossier, ScaleInUse scale) {
    List<Missing> missing = new ArrayList<>();
    NoSource noSource = new NoSource(scale);
    if (!noSource.remarks(dossier).isEmpty()) {
      missing.add(noSource.ground(dossier) == Ground.SOURCES ? SOURCE : JUSTIFICATION);
    }
    if (!new NoCorrection(scale).remarks(dossier).isEmpty()) {
      missing.add(CORRECTION);
    }
    return missing;
  }
}
