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
      marked.stream().filter(Marked::cleared).map(MarkMessages::line).forEach(lines::add);
    } else {
      marked.forEach(one -> lines.add(line(one)));
    }
    return Answer.told(lines.toArray(String[]::new));
  }

  private static String line(Marked one) {
    String verdict = one.verdict().name();
    return one.claim()
        + ": "
        + switch (one.effect()) {
          case MARKED -> verdict;
          case CHANGED ->
              one.before().orElse("")
                  + " → "
                  + verdict
                  + (one.cleared() ? "; the reasons of before are cleared" : "");
          case REASONED -> verdict + ", with new reasons";
          case SETTLED -> verdict + ", settled";
          case UNCHANGED -> "unchanged (" + verdict + ")";
        };
  }
}
