package org.claimdesk.check;

import java.util.List;
import org.claimdesk.dossier.Dossier;
import org.claimdesk.review.Leaning;
import org.claimdesk.review.ScaleInUse;

/** The desk's own: where a sentence is false, its writer has to know what it should say. */
final class NoCorrection implements Rule {

  private final ScaleInUse scale;

  NoCorrection(ScaleInUse scale) {
    this.scale = scale;
  }

  @Override
  public Terms terms() {
    return Terms.warning("no-correction", "false or mostly-false, and no correction")
        .why(
            "the desk's own rule: the writer of a false sentence has to know what it "
                + "should say.")
        .settle("correct ID \"TEXT\".");
  }

  @Override
  public List<Remark> remarks(Dossier dossier) {
    boolean missing = dossier.review().correction().filter(text -> !text.isBlank()).isEmpty();
    return missing && dossier.review().leaning(scale.current()) == Leaning.FALSE
        ? Remark.onClaim("no correction: correct " + Typed.id(dossier.claim().id()) + " \"TEXT\"")
        : Remark.NONE;
  }
}
