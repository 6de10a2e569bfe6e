package org.claimdesk.claim.shell;

import org.claimdesk.claim.EditClaim;
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

/** {@code restore}: back into the work. */
final class RestoreCommand implements DeskCommand {

  private static final Wording WORDING =
      new Wording("restore %d claims", "restored", "was not dropped");

  private final EditClaim editClaim;
  private final MeantClaims meant;
  private final Session session;

  RestoreCommand(EditClaim editClaim, MeantClaims meant, Session session) {
    this.editClaim = editClaim;
    this.meant = meant;
    this.session = session;
  }

  @Override
  public Usage usage() {
    return Usage.of("restore", Usage.Group.CLAIMS, "take dropped claims back into the work")
        .operands(Operand.optional("IDS", Completes.CLAIMS))
        .options(MeantClaims.YES)
        .options(FilterOptions.all())
        .example("restore KT-044", "take one claim back")
        .example("restore --dropped --yes", "take all of them back");
  }

  @Override
  public Answer run(Words words) {
    return meant.change(words, WORDING, ids -> editClaim.restore(session.author(), ids));
  }
}
