package org.claimdesk.check;

import java.util.List;
import org.claimdesk.claim.State;
import org.claimdesk.dossier.Dossier;
import org.claimdesk.review.Judgement;
import org.claimdesk.review.Reading;

/** The desk's own: where two readers differ, somebody has to decide. */
final class Disputed implements Rule {

  @Override
  public Terms terms() {
    return Terms.error("disputed", "the readers differ")
        .why("the desk's own rule: one claim, one verdict; somebody decides which.")
        .settle(
            "show ID has both verdicts and their reasons; mark ID VERDICT settles it, "
                + "whichever of them it is.");
  }

  @Override
  public List<Remark> remarks(Dossier dossier) {
    return dossier.state() == State.DISPUTED
        ? Remark.onClaim(
            told(
                dossier,
                dossier.review().judgement().orElseThrow(),
                dossier.review().second().orElseThrow()))
        : Remark.NONE;
  }

  private static String told(Dossier dossier, Judgement first, Reading second) {
    return "%s says %s, %s %s: settle it with mark %s VERDICT"
        .formatted(
            second.reader(),
            second.verdict(),
            first.by(),
            first.verdict(),
            Typed.id(dossier.claim().id()));
  }
}
