package org.claimdesk.queue.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.review.ReviewKey;

/**
 * What a claim that was judged still needs; taken up with Tab, and not insisted on.
 *
 * @param keys the keys that add it, in their order
 */
record Offer(ClaimId claim, List<ReviewKey> keys) {

  static Optional<Offer> of(ClaimId claim, List<ReviewKey> missing) {
    return missing.isEmpty() ? Optional.empty() : Optional.of(new Offer(claim, missing));
  }

  /** The same refusal, said of the claim: another one is on the screen again. */
  ProblemException about(ProblemException refusal) {
    return new ProblemException(
        refusal.problems().stream()
            .map(it -> new Problem(it.where(), claim + ": " + it.what(), it.remedy()))
            .toList());
  }

  /** The offer in words, to stand behind what was told of the verdict. */
  String told() {
    String what = keys.stream().map(ReviewKey::word).collect(Collectors.joining(" and no "));
    return " · no " + what + " yet: Tab adds it";
  }
}
