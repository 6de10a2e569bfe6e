package org.claimdesk.check;

import java.util.List;
import org.claimdesk.dossier.Dossier;

/**
 * A claim needs a verdict before it is published: schema.org's ClaimReview, as Google documents it,
 * requires a rating.
 */
final class Unmarked implements Rule {

  @Override
  public Terms terms() {
    return Terms.warning("unmarked", "no verdict yet")
        .errorToPublish()
        .why(
            "a published check has a rating; schema.org's ClaimReview, as Google "
                + "documents it, requires one.")
        .settle("mark ID VERDICT, or drop ID if it is no claim to check.");
  }

  @Override
  public List<Remark> remarks(Dossier dossier) {
    return dossier.review().verdict().isPresent()
        ? Remark.NONE
        : Remark.onClaim("no verdict: mark " + Typed.id(dossier.claim().id()) + " VERDICT");
  }
}
