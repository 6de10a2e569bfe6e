package org.claimdesk.selection;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.problem.Count;
import org.claimdesk.terminal.Answer;

/** Says what became of claims: one by one where they are few, else how many. */
final class Effects {

  private Effects() {}

  /**
   * @param all the claims that were meant
   * @param changed those on which it had an effect
   */
  static Answer told(List<ClaimId> all, List<ClaimId> changed, MeantClaims.Wording wording) {
    if (!FewOrMany.areFew(all)) {
      return Answer.told(Count.of(changed.size(), "claim") + " " + wording.effect());
    }
    Set<ClaimId> done = new HashSet<>(changed);
    return Answer.told(
        all.stream()
            .map(
                id ->
                    id + (done.contains(id) ? ": " + wording.effect() : " " + wording.otherwise()))
            .toArray(String[]::new));
  }
}
