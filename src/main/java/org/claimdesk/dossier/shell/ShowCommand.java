package org.claimdesk.dossier.shell;

import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.CurrentClaim;
import org.claimdesk.dossier.Dossiers;
import org.claimdesk.selection.MeantClaims;
import org.claimdesk.terminal.Answer;
import org.claimdesk.terminal.Completes;
import org.claimdesk.terminal.DeskCommand;
import org.claimdesk.terminal.Operand;
import org.claimdesk.terminal.Usage;
import org.claimdesk.terminal.Words;

/** {@code show}: one claim whole. */
final class ShowCommand implements DeskCommand {

  private final Dossiers dossiers;
  private final DossierListing listing;
  private final MeantClaims meant;
  private final CurrentClaim current;

  ShowCommand(Dossiers dossiers, DossierListing listing, MeantClaims meant, CurrentClaim current) {
    this.dossiers = dossiers;
    this.listing = listing;
    this.meant = meant;
    this.current = current;
  }

  @Override
  public Usage usage() {
    return Usage.of("show", Usage.Group.CLAIMS, "show one claim whole")
        .reading()
        .operands(Operand.optional("ID", Completes.CLAIM))
        .rule(
            "An id may be typed in any case, as the number at its end, or as a beginning that fits"
                + " one claim only. The claim becomes the current one.")
        .example("show KT-025", "one claim")
        .example("show 25", "the same, by the number at the id's end")
        .example("show", "the current claim again");
  }

  @Override
  public Answer run(Words words) {
    ClaimId id = meant.one(words.operand(0));
    current.set(id);
    return Answer.of(listing.whole(dossiers.of(id).orElseThrow()));
  }
}
