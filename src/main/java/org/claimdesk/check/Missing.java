package org.claimdesk.check;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.dossier.Dossier;
import org.claimdesk.review.ScaleInUse;

/** What a verdict still needs, by the rules no-source and no-correction. */
public enum Missing {
  SOURCE("source"),
  /** Where no source could be found, why. */
  JUSTIFICATION("justification"),
  CORRECTION("correction");

  private final String word;

  Missing(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  /** What the claim's verdict still needs; nothing where it has none. */
  public static List<Missing> in(Dossier dossier, ScaleInUse scale) {
    List<Missing> missing = new ArrayList<>();
    if (!new NoSource(scale).remarks(dossier).isEmpty()) {
      boolean sources = new NoSource(scale).ground(dossier) == Ground.SOURCES;
      missing.add(sources ? SOURCE : JUSTIFICATION);
    }
    if (!new NoCorrection(scale).remarks(dossier).isEmpty()) {
      missing.add(CORRECTION);
    }
    return missing;
  }
}
