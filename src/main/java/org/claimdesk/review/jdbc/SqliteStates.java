package org.claimdesk.review.jdbc;

import java.util.Set;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.State;
import org.claimdesk.journal.ChangeListener;
import org.claimdesk.journal.Entry;
import org.claimdesk.journal.RecordKey;
import org.claimdesk.review.Review;
import org.claimdesk.review.Reviews;
import org.claimdesk.review.StateRule;
import org.claimdesk.workspace.Workspace;

/**
 * Keeps what follows from a claim, its review, sources and queries beside the claim, in the
 * transaction that changes them. The counts follow from it by triggers.
 */
final class SqliteStates implements ChangeListener {

  private static final Set<String> RECORDS = Set.of("claim", "review", "source", "query");

  private final Workspace workspace;
  private final Reviews reviews;
  private final WrittenVerdicts verdicts;

  SqliteStates(Workspace workspace, Reviews reviews, WrittenVerdicts verdicts) {
    this.workspace = workspace;
    this.reviews = reviews;
    this.verdicts = verdicts;
  }

  @Override
  public void changed(RecordKey key, Entry.Kind kind) {
    if (RECORDS.contains(key.kind())) {
      workspace
          .sql()
          .first("SELECT claim FROM claim WHERE id = ?", row -> row.getString(1), key.claim())
          .ifPresent(text -> workOut(new ClaimId(key.claim()), text));
    }
  }

  /** A new claim has no review yet, and the table says so of itself. */
  @Override
  public void added(RecordKey key, Entry.Kind kind) {
    if (!key.kind().equals("claim")) {
      changed(key, kind);
    }
  }

  private void workOut(ClaimId id, String text) {
    Review review = reviews.of(id);
    verdicts.see(review);
    State state = StateRule.stateOf(text, review);
    workspace
        .sql()
        .update(
            "UPDATE claim SET state = ?, verdict = ?, skipped = ?,"
                + " sources = (SELECT count(*) FROM source WHERE claim_id = claim.id),"
                + " queried ="
                + " EXISTS (SELECT 1 FROM query WHERE claim_id = claim.id AND answer IS NULL)"
                + " WHERE id = ?",
            state.word(),
            review.verdict().orElse(null),
            review.skipped() && state.needsVerdict() ? 1 : 0,
            id.text());
  }
}
