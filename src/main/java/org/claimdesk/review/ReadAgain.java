package org.claimdesk.review;

import java.util.Optional;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.journal.ChangeListener;
import org.claimdesk.journal.Entry;
import org.claimdesk.journal.RecordKey;

/** Takes a second reading back when a claim's sources change: it was a reading of others. */
public final class ReadAgain implements ChangeListener {

  private final Reviews reviews;

  public ReadAgain(Reviews reviews) {
    this.reviews = reviews;
  }

  @Override
  public void changed(RecordKey key, Entry.Kind kind) {
    if (!key.kind().equals("source") || kind != Entry.Kind.STEP) {
      return;
    }
    ClaimId claim = new ClaimId(key.claim());
    Review review = reviews.of(claim);
    if (review.second().isPresent()) {
      reviews.put(claim, review.withSecond(Optional.empty()));
    }
  }
}
