package org.claimdesk.claimreview;

import java.util.Optional;

/** {@code claimReviewed} is there, short, and free of the rating. */
final class WordingRule implements ReviewRule {

  /** Google's page on ClaimReview asks for fewer characters than that. */
  private static final int LONG = 75;

  @Override
  public void check(Node review, Remarks remarks) {
    Property claim = Property.of(review, "claimReviewed", remarks);
    if (claim.isMissing()) {
      claim.remarks().error("this is missing: give the claim that was checked");
    }
    claim.text().ifPresent(text -> check(text, rating(review), claim.remarks()));
  }

  private static void check(String claim, Optional<RatingWords> rating, Remarks remarks) {
    rating
        .filter(words -> !words.isSentence() && words.label(claim))
        .ifPresent(
            words ->
                remarks.error(
                    "the claim carries its rating %s: leave the rating out of it"
                        .formatted(Shown.text(words.text()))));
    int length = claim.codePointCount(0, claim.length());
    if (length >= LONG) {
      remarks.advice(
          "%d characters are many: under %d the claim is shown whole".formatted(length, LONG));
    }
  }

  private static Optional<RatingWords> rating(Node review) {
    return review
        .get("reviewRating")
        .flatMap(Node::of)
        .flatMap(rating -> rating.get("alternateName"))
        .filter(String.class::isInstance)
        .map(words -> new RatingWords((String) words));
  }
}
