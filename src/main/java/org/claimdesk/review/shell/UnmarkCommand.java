package org.claimdesk.review.shell;

import org.claimdesk.review.Annotate;
import org.claimdesk.selection.FilterOptions;
import org.claimdesk.selection.MeantClaims;
import org.claimdesk.selection.MeantClaims.Wording;
import org.claimdesk.terminal.Answer;
import org.claimdesk.terminal.Completes;
import org.claimdesk.terminal.DeskCommand;
import org.claimdesk.terminal.Operand;
import org.claimdesk.terminal.Session;
import org.claimdesk.terminal.Usage;
import org.claimdesk.terminal.Words;

/** {@code unmark}: no verdict after all. */
final class UnmarkCommand implements DeskCommand {

  private static final Wording WORDING =
      new Wording("take back %d verdicts", "verdict taken back", "had no verdict");

  private final Annotate annotate;
  private final MeantClaims meant;
  private final Session session;

  UnmarkCommand(Annotate annotate, MeantClaims meant, Session session) {
    this.annotate = annotate;
    this.meant = meant;
    this.session = session;
  }

  @Override
  public Usage usage() {
    return Usage.of("unmark", Usage.Group.VERDICTS, "take a verdict back")
        .operands(Operand.optional("IDS", Completes.CLAIMS))
        .options(MeantClaims.YES)
        .options(FilterOptions.all())
        .rule(
            "The justification and the correction go with it; sources and the working note stay."
                + " undo brings all of it back.")
        .example("unmark KT-025", "the claim is open again")
        .example("unmark --by ana --yes", "all verdicts of one reviewer");
  }

  @Override
  public Answer run(Words words) {
    return meant.change(words, WORDING, ids -> annotate.unmark(session.author(), ids));
  }
}
