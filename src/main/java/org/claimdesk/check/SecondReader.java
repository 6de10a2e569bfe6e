package org.claimdesk.check;

import java.util.List;
import org.claimdesk.claim.State;
import org.claimdesk.dossier.Dossier;

/** The desk's own: two people look at a verdict before it is published. */
final class SecondReader implements Rule {

  @Override
  public Terms terms() {
    return Terms.warning("second-reader", "not approved by a second person")
        .errorToPublish()
        .why(
            "the desk's own rule: two people look at a verdict before it is published, "
                + "and nobody reads their own.")
        .settle(
            "somebody else than who marked it types approve ID, dispute ID VERDICT or "
                + "second ID VERDICT.");
  }

  @Override
  public List<Remark> remarks(Dossier dossier) {
    return dossier.state() == State.MARKED
        ? Remark.onClaim(
            "not approved by a second person: approve %s".formatted(Typed.id(dossier.claim().id())))
        : Remark.NONE;
  }
}
