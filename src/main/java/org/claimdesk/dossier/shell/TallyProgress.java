package org.claimdesk.dossier.shell;

import org.claimdesk.dossier.Dossiers;
import org.claimdesk.dossier.Tally;
import org.claimdesk.problem.Count;
import org.claimdesk.terminal.Progress;

/** How far the work has come, by the counts. */
record TallyProgress(Dossiers dossiers) implements Progress {

  @Override
  public String text() {
    Tally tally = dossiers.tally();
    return tally.judged() + "/" + tally.claims();
  }

  @Override
  public String toDo() {
    Tally tally = dossiers.tally();
    String claims = Count.of(tally.claims(), "claim");
    if (tally.claims() == 0) {
      return claims + "; add TEXT adds one, load FILE reads a claims file.";
    }
    if (tally.judged() == tally.claims()) {
      return claims + ", all judged: check says what is missing, export FILE writes the report.";
    }
    return tally.judged() == 0
        ? claims + ", none judged yet: review works through them."
        : claims + ", " + tally.judged() + " judged: review works through the rest.";
  }
}
