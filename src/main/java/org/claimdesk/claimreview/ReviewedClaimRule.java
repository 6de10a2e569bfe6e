package org.claimdesk.claimreview;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code itemReviewed}, where it is there, is a Claim: who made it, when and where. */
final class ReviewedClaimRule implements ReviewRule {

  private static final List<String> APPEARANCES = List.of("appearance", "firstAppearance");

  @Override
  public void check(Node review, Remarks remarks) {
    Property item = Property.of(review, "itemReviewed", remarks);
    item.node().ifPresent(claim -> checkClaim(claim, item.remarks()));
  }

  private static void checkClaim(Node claim, Remarks remarks) {
    if (claim.hasType() && !claim.is("Claim")) {
      remarks.error("this is no Claim: what is reviewed has the type Claim");
    }
    Property.of(claim, "author", remarks)
        .each(
            (author, on) ->
                Property.node(author, on).ifPresent(claimant -> checkClaimant(claimant, on)));
    new DateRule().check(claim, remarks);
    APPEARANCES.forEach(
        name -> Property.of(claim, name, remarks).each(ReviewedClaimRule::checkAppearance));
  }

  private static void checkClaimant(Node claimant, Remarks remarks) {
    Property name = Property.of(claimant, "name", remarks);
    if (name.isMissing()) {
      name.remarks().error("this is missing: name the claimant, or leave the author out");
    }
    name.text();
  }

  private static void checkAppearance(Object appearance, Remarks remarks) {
    boolean known =
        isUrl(appearance)
            || Node.of(appearance)
                .filter(work -> work.isReference() || isUrl(work.get("url").orElse(null)))
                .isPresent();
    if (!known) {
      remarks.error("this is neither a URL nor a CreativeWork with a url: give the address");
    }
  }

  private static boolean isUrl(@Nullable Object value) {
    return value instanceof String text && new WebReference(text).isUrl();
  }
}
