package org.claimdesk.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.review.Review;

/** What a report says of a claim that the workspace has already, other than the desk: it stays. */
final class OverruledWork {

  private final ClaimId claim;
  private final List<LoadReport.Edit> edits = new ArrayList<>();

  private OverruledWork(ClaimId claim) {
    this.claim = claim;
  }

  /** What is to be told; what the report does not say is no difference. */
  static List<LoadReport.Edit> of(ClaimId claim, LoadClaims.Desk desk, DeskWork reported) {
    Review other = reported.review();
    if (other.equals(Review.NONE) && reported.sources().isEmpty() && reported.queries().isEmpty()) {
      return List.of();
    }
    OverruledWork overruled = new OverruledWork(claim);
    Review own = desk.reviews().of(claim);
    overruled.compare("verdict", own.verdict(), other.verdict());
    overruled.compare("justification", own.justification(), other.justification());
    overruled.compare("correction", own.correction(), other.correction());
    overruled.compare("note", own.note(), other.note());
    overruled.compare("sources", desk.sources().of(claim), reported.sources());
    overruled.compare("queries", desk.queries().of(claim), reported.queries());
    return overruled.edits;
  }

  private void compare(String field, Optional<String> own, Optional<String> other) {
    if (other.isPresent() && !other.equals(own)) {
      tell(field, own.orElse(""), other.get());
    }
  }

  private void compare(String things, List<?> own, List<?> other) {
    if (other.size() > own.size()) {
      tell("number of " + things, String.valueOf(own.size()), String.valueOf(other.size()));
    }
  }

  private void tell(String field, String own, String other) {
    edits.add(new LoadReport.Edit(LoadReport.Edit.Kind.OVERRULED, claim, field, own, other));
  }
}
