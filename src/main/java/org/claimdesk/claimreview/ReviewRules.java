package org.claimdesk.claimreview;

import java.util.List;

/**
 * What is expected of a ClaimReview record, by <a href="https://schema.org/ClaimReview">
 * schema.org</a> and <a
 * href="https://developers.google.com/search/docs/appearance/structured-data/factcheck">Google's
 * page on it</a>.
 */
final class ReviewRules implements ReviewRule {

  private final List<ReviewRule> all =
      List.of(
          new ContextRule(),
          new WordingRule(),
          new AddressRule(),
          new PublisherRule(),
          new DateRule(),
          new ReviewedClaimRule(),
          new RatingRule(),
          new RecommendedRule());

  @Override
  public void check(Node review, Remarks remarks) {
    all.forEach(rule -> rule.check(review, remarks));
  }
}
