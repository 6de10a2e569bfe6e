package org.claimdesk.review.shell;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.problem.Count;
import org.claimdesk.review.MarkClaim.Effect;
import org.claimdesk.review.MarkClaim.Marked;
import org.claimdesk.terminal.Answer;

/** Says what marking did: claim by claim where they are few, else how many. */
final class MarkMessages {

  private static final int FEW = 10;

  private MarkMessages() {}

  static Answer of(List<Marked> marked) {
    List<String> lines = new ArrayList<>();
    if (marked.isEmpty() || marked.size() > FEW) {
      long unchanged = marked.stream().filter(one -> one.effect() == Effect.UNCHANGED).count();
      lines.add(
          Count.of(marked.size() - unchanged, "claim")
              + " marked"
              + (unchanged > 0 ? ", " + unchanged + " unchanged" : ""));
      marked.stream().filter(Marked::cleared).map(Marked::told).forEach(lines::add);
    } else {
      marked.forEach(one -> lines.add(one.told()));
    }
    return Answer.told(lines.toArray(String[]::new));
  }
}
