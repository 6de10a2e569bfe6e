package org.claimdesk.claim.shell;

import org.claimdesk.claim.EditClaim;
import org.claimdesk.selection.FilterOptions;
import org.claimdesk.selection.MeantClaims;
import org.claimdesk.selection.MeantClaims.Wording;
import org.claimdesk.terminal.Answer;
import org.claimdesk.terminal.Completes;
import org.claimdesk.terminal.DeskCommand;
import org.claimdesk.terminal.Operand;
import org.claimdesk.terminal.Option;
import org.claimdesk.terminal.Session;
import org.claimdesk.terminal.Usage;
import org.claimdesk.terminal.Words;

/** {@code drop}: out of the work. */
final class DropCommand implements DeskCommand {

  private static final Wording WORDING =
      new Wording("drop %d claims", "dropped", "was dropped already");

  private final EditClaim editClaim;
  private final MeantClaims meant;
  private final Session session;

  DropCommand(EditClaim editClaim, MeantClaims meant, Session session) {
    this.editClaim = editClaim;
    this.meant = meant;
    this.session = session;
  }

  @Override
  public Usage usage() {
    return Usage.of("drop", Usage.Group.CLAIMS, "take claims out of the work")
        .operands(Operand.optional("IDS", Completes.CLAIMS))
        .options(Option.value("because", "TEXT", "why").letter('b'), MeantClaims.YES)
        .options(FilterOptions.all())
        .rule(
            "Dropped claims are kept in the workspace with their work; list --dropped shows them,"
                + " restore takes them back.")
        .example("drop KT-044 --because \"said twice\"", "take one claim out")
        .example("drop --location 11", "take out all claims of paragraph 11");
  }

  @Override
  public Answer run(Words words) {
    String why = words.option("because").orElse("");
    return meant.change(words, WORDING, ids -> editClaim.drop(session.author(), ids, why));
  }
}
