package org.claimdesk.check;

import java.util.List;
import org.claimdesk.dossier.Dossier;
import org.claimdesk.review.ScaleInUse;
import org.claimdesk.review.VerdictLabel;

/**
 * schema.org's ClaimReview, as Google documents it: {@code claimReviewed} never contains the
 * rating.
 */
final class VerdictInClaim implements Rule {

  private final VerdictLabel label;

  VerdictInClaim(ScaleInUse scale) {
    this.label = new VerdictLabel(scale);
  }

  @Override
  public Terms terms() {
    return Terms.warning("verdict-in-claim", "the claim's text carries its verdict as a label")
        .why(
            "schema.org's ClaimReview, as Google documents it: claimReviewed never "
                + "contains the rating.")
        .settle(
            "edit ID --claim \"TEXT\" without the label. A changed text makes a verdict "
                + "stale, so edit before marking.");
  }

  @Override
  public List<Remark> remarks(Dossier dossier) {
    String id = Typed.id(dossier.claim().id());
    return label
        .in(dossier.claim().text())
        .map(
            word ->
                "the text carries the verdict \"%s\": edit %s --claim \"TEXT\"".formatted(word, id))
        .map(Remark::onClaim)
        .orElse(Remark.NONE);
  }
}
