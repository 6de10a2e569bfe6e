package org.claimdesk.check;

import java.util.List;
import org.claimdesk.dossier.Dossier;

/** A verdict needs a reason: AVeriTeC has a justification for every label. */
final class NoJustification implements Rule {

  @Override
  public Terms terms() {
    return Terms.warning("no-justification", "a verdict with no reason")
        .errorToPublish()
        .why(
            "a verdict alone convinces nobody; AVeriTeC has a justification for each of "
                + "its labels.")
        .settle("because ID \"TEXT\".");
  }

  @Override
  public List<Remark> remarks(Dossier dossier) {
    return dossier.review().verdict().isPresent() && isMissing(dossier)
        ? Remark.onClaim(
            "no justification: because " + Typed.id(dossier.claim().id()) + " \"TEXT\"")
        : Remark.NONE;
  }

  static boolean isMissing(Dossier dossier) {
    return dossier.review().justification().filter(text -> !text.isBlank()).isEmpty();
  }
}
