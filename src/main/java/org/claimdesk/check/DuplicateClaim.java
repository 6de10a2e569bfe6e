package org.claimdesk.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.claimdesk.claim.Claim;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.dossier.Dossier;

/**
 * A claim is checked once: schema.org's ClaimReview is one review of one claim. Case, accents,
 * spaces and punctuation tell no claims apart; the claimant does.
 */
final class DuplicateClaim implements Rule {

  private final Function<Claim, Optional<ClaimId>> earlierTwin;

  /**
   * @param earlierTwin the first claim before another that has its text and claimant
   */
  DuplicateClaim(Function<Claim, Optional<ClaimId>> earlierTwin) {
    this.earlierTwin = earlierTwin;
  }

  @Override
  public Rule inOrder() {
    return new DuplicateClaim(new EarlierTwins(earlierTwin)::of);
  }

  @Override
  public Terms terms() {
    return Terms.warning("duplicate-claim", "the same text and claimant as an earlier claim")
        .why("one claim, one check: a ClaimReview is the review of one claim.")
        .settle("drop ID, or edit ID --claimant NAME if somebody else said it.");
  }

  @Override
  public List<Remark> remarks(Dossier dossier) {
    String id = Typed.id(dossier.claim().id());
    return earlierTwin
        .apply(dossier.claim())
        .map(twin -> Remark.onClaim("the same claim as %s: drop %s".formatted(twin, id)))
        .orElse(Remark.NONE);
  }
}
