package org.claimdesk.selection;

import java.util.List;
import java.util.Optional;
import org.claimdesk.claim.Claim;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.Claims;
import org.claimdesk.review.Review;
import org.claimdesk.review.Reviews;
import org.claimdesk.review.StateRule;
import org.claimdesk.terminal.Preview;
import org.claimdesk.terminal.Session;

/** Has changes of many claims confirmed, showing the first of them as they are now. */
public record Confirm(Session session, Claims claims, Reviews reviews) {

  /** So many of the claims are shown before the question. */
  public static final int SHOWN = 5;

  private static final List<String> HEADER = List.of("id", "state", "verdict", "claim");

  boolean agreed(List<ClaimId> ids, String what) {
    return session.confirm(what + "?", "--" + MeantClaims.YES.name(), () -> preview(ids));
  }

  private Preview preview(List<ClaimId> ids) {
    List<List<String>> rows =
        ids.stream()
            .limit(SHOWN)
            .map(claims::byId)
            .flatMap(Optional::stream)
            .map(this::row)
            .toList();
    return new Preview(List.of(), HEADER, rows, ids.size() - rows.size());
  }

  private List<String> row(Claim claim) {
    Review review = reviews.of(claim.id());
    String state = claim.isDropped() ? "dropped" : StateRule.stateOf(claim.text(), review).word();
    return List.of(claim.id().text(), state, review.verdict().orElse(""), claim.text());
  }
}
