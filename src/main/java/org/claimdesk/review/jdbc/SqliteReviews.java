package org.claimdesk.review.jdbc;

import org.claimdesk.claim.ClaimId;
import org.claimdesk.journal.RecordKey;
import org.claimdesk.review.Review;
import org.claimdesk.review.ReviewRecords;
import org.claimdesk.review.Reviews;
import org.claimdesk.workspace.JournaledTable;

/** The reviews in SQLite. */
final class SqliteReviews implements Reviews {

  private final JournaledTable table;

  SqliteReviews(JournaledTable table) {
    this.table = table;
  }

  private RecordKey key(ClaimId claim) {
    return RecordKey.of(table.kind(), claim.text());
  }

  @Override
  public Review of(ClaimId claim) {
    return table.read(key(claim)).map(ReviewRecords::review).orElse(Review.NONE);
  }

  @Override
  public boolean put(ClaimId claim, Review review) {
    boolean nothing = review.equals(Review.NONE) && table.read(key(claim)).isEmpty();
    return !nothing && table.put(key(claim), ReviewRecords.snapshot(review));
  }
}
