package org.claimdesk.check;

import java.util.List;
import org.claimdesk.claim.State;
import org.claimdesk.dossier.Dossier;

/** The desk's own: a verdict is about the words it was given for. */
final class Stale implements Rule {

  @Override
  public Terms terms() {
    return Terms.error("stale", "the text changed after the verdict")
        .why("the desk's own rule: a verdict is about the words it was given for.")
        .settle("mark ID VERDICT once more, with the same verdict if it still holds.");
  }

  @Override
  public List<Remark> remarks(Dossier dossier) {
    return dossier.state() == State.STALE
        ? Remark.onClaim(
            "the text changed after the verdict: mark %s again"
                .formatted(Typed.id(dossier.claim().id())))
        : Remark.NONE;
  }
}
