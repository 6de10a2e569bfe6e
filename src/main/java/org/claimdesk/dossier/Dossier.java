package org.claimdesk.dossier;

import java.util.List;
import org.claimdesk.claim.Claim;
import org.claimdesk.claim.State;
import org.claimdesk.review.Query;
import org.claimdesk.review.Review;
import org.claimdesk.review.StateRule;
import org.claimdesk.source.Source;

/**
 * All there is about one claim.
 *
 * @param position where it stands among all claims of the workspace, from 1
 */
public record Dossier(
    long position, Claim claim, Review review, List<Source> sources, List<Query> queries) {

  public Dossier {
    sources = List.copyOf(sources);
    queries = List.copyOf(queries);
  }

  public State state() {
    return StateRule.stateOf(claim.text(), review);
  }

  /** Whether a question to the writer is open. */
  public boolean queried() {
    return queries.stream().anyMatch(Query::isOpen);
  }

  /** Whether it was put off and still waits for a verdict. */
  public boolean skipped() {
    return review.skipped() && state().needsVerdict();
  }
}
