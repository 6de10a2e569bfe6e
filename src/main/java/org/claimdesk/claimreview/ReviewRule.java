package org.claimdesk.claimreview;

/** Something that those who read ClaimReview records expect of each. */
@FunctionalInterface
interface ReviewRule {

  /** Tells what is wrong with a record. */
  void check(Node review, Remarks remarks);
}
