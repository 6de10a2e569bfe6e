package org.claimdesk.review.shell;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.review.MarkClaim.Effect;
import org.claimdesk.review.MarkClaim.Marked;
import org.claimdesk.selection.FewOrMany;
import org.claimdesk.terminal.Answer;

/** Says what marking did: claim by claim where they are few, else how many. */
final class MarkMessages {

  private MarkMessages() {}

  static Answer of(List<Marked> marked) {
    List<String> lines =
        new ArrayList<>(
            FewOrMany.told(
                marked, Marked::told, one -> one.effect() == Effect.UNCHANGED, "marked"));
    if (!FewOrMany.areFew(marked)) {
      marked.stream().filter(Marked::cleared).map(Marked::told).forEach(lines::add);
    }
    return Answer.told(lines.toArray(String[]::new));
  }
}
