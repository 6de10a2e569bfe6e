package org.claimdesk.claim.shell;

import java.util.List;
import java.util.Optional;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.EditClaim;
import org.claimdesk.selection.Effects;
import org.claimdesk.selection.FilterOptions;
import org.claimdesk.selection.MeantClaims;
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
    List<ClaimId> ids = meant.of(words, words.operand(0));
    if (!meant.agreed(words, ids.size(), "drop " + ids.size() + " claims")) {
      return Answer.told("nothing was changed");
    }
    Optional<String> why = words.option("because");
    List<ClaimId> dropped = editClaim.drop(session.author(), ids, why.orElse(""));
    return Effects.told(ids, dropped, "dropped", "was dropped already");
  }
}
