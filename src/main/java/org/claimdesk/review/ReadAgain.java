package org.claimdesk.review;

import java.util.Optional;
import java.util.Set;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.journal.ChangeListener;
import org.claimdesk.journal.Entry;
import org.claimdesk.journal.RecordKey;
import org.claimdesk.journal.Restored;

/** Takes a second reading back when a claim's sources change: it was a reading of others. */
public final class ReadAgain implements ChangeListener, Restored {

  private final Reviews reviews;

  public ReadAgain(Reviews reviews) {
    this.reviews = reviews;
  }

  @Override
  public void changed(RecordKey key, Entry.Kind kind) {
    if (isSource(key) && kind == Entry.Kind.STEP) {
      takeBack(key.claim());
    }
  }

  /** Where the review came back as well, it is that of these sources. */
  @Override
  public void restored(Set<RecordKey> records) {
    records.stream()
        .filter(ReadAgain::isSource)
        .map(RecordKey::claim)
        .distinct()
        .filter(claim -> !records.contains(RecordKey.of("review", claim)))
        .forEach(this::takeBack);
  }

  private static boolean isSource(RecordKey key) {
    return key.kind().equals("source");
  }

  private void takeBack(String id) {
    ClaimId claim = new ClaimId(id);
    Review review = reviews.of(claim);
    if (review.second().isPresent()) {
      reviews.put(claim, review.withSecond(Optional.empty()));
    }
  }
}
