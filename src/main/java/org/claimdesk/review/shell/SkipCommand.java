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

/** {@code skip}: come back later. */
final class SkipCommand implements DeskCommand {

  private static final Wording WORDING =
      new Wording("skip %d claims", "skipped", "needs no verdict, or was skipped before");

  private final Annotate annotate;
  private final MeantClaims meant;
  private final Session session;

  SkipCommand(Annotate annotate, MeantClaims meant, Session session) {
    this.annotate = annotate;
    this.meant = meant;
    this.session = session;
  }

  @Override
  public Usage usage() {
    return Usage.of("skip", Usage.Group.VERDICTS, "put claims off until the rest is done")
        .operands(Operand.optional("IDS", Completes.CLAIMS))
        .options(MeantClaims.YES)
        .options(FilterOptions.all())
        .rule("Skipping is not judging: next comes back to skipped claims after the rest.")
        .example("skip", "put the current claim off")
        .example("skip KT-034..KT-036", "put three claims off");
  }

  @Override
  public Answer run(Words words) {
    return meant.change(words, WORDING, ids -> annotate.skip(session.author(), ids));
  }
}
