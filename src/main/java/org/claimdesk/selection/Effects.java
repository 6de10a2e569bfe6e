package org.claimdesk.selection;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.terminal.Answer;
import org.claimdesk.terminal.Count;

/** Says what became of claims: one by one where they are few, else how many. */
public final class Effects {

  private static final int FEW = 10;

  private Effects() {}

  /**
   * @param all the claims that were meant
   * @param changed those on which it had an effect
   * @param effect what happened to them
   * @param otherwise what is said of the others
   */
  public static Answer told(
      List<ClaimId> all, List<ClaimId> changed, String effect, String otherwise) {
    if (all.size() > FEW || all.isEmpty()) {
      return Answer.told(Count.of(changed.size(), "claim") + " " + effect);
    }
    Set<ClaimId> done = new HashSet<>(changed);
    return Answer.told(
        all.stream()
            .map(id -> id + (done.contains(id) ? ": " + effect : " " + otherwise))
            .toArray(String[]::new));
  }
}
