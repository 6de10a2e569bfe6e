package org.claimdesk.claim.shell;

import java.util.Map;
import org.claimdesk.claim.Claim;
import org.claimdesk.claim.ClaimField;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.Claims;
import org.claimdesk.claim.CurrentClaim;
import org.claimdesk.claim.EditClaim;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.selection.MeantClaims;
import org.claimdesk.terminal.Answer;
import org.claimdesk.terminal.Completes;
import org.claimdesk.terminal.DeskCommand;
import org.claimdesk.terminal.Operand;
import org.claimdesk.terminal.Option;
import org.claimdesk.terminal.Session;
import org.claimdesk.terminal.Usage;
import org.claimdesk.terminal.Words;

/** {@code edit}: what a claim says. */
final class EditCommand implements DeskCommand {

  private final EditClaim editClaim;
  private final Claims claims;
  private final MeantClaims meant;
  private final CurrentClaim current;
  private final Session session;

  EditCommand(
      EditClaim editClaim,
      Claims claims,
      MeantClaims meant,
      CurrentClaim current,
      Session session) {
    this.editClaim = editClaim;
    this.claims = claims;
    this.meant = meant;
    this.current = current;
    this.session = session;
  }

  @Override
  public Usage usage() {
    return Usage.of("edit", Usage.Group.CLAIMS, "change what a claim says")
        .operands(Operand.required("ID", Completes.CLAIM))
        .options(
            Option.value("claim", "TEXT", "the statement itself"),
            ClaimOptions.QUOTE,
            ClaimOptions.CLAIMANT,
            ClaimOptions.LOCATION)
        .rule(
            "A changed statement makes the claim's verdict stale, until it is marked again. The"
                + " empty text \"\" clears a field. The claims file is not touched, and a later"
                + " load does not undo the edit.")
        .example("edit KT-025 --claim \"Japan was the second largest donor in 2014.\"", "reword it")
        .example("edit . --location 5", "say where the current claim stands");
  }

  @Override
  public Answer run(Words words) {
    Map<ClaimField, String> edits = ClaimOptions.fields(words);
    if (edits.isEmpty()) {
      throw ProblemException.of(
          "nothing to change is named", "give --claim, --quote, --claimant or --location");
    }
    ClaimId id = meant.one(words.operand(0));
    boolean hadText = edits.containsKey(ClaimField.CLAIM);
    Claim before = claims.byId(id).orElseThrow();
    boolean changed = editClaim.edit(session.author(), id, edits);
    current.set(id);
    boolean reworded =
        hadText && changed && !before.text().equals(claims.byId(id).orElseThrow().text());
    return Answer.told(
        id
            + (changed ? ": changed" : ": unchanged")
            + (reworded ? "; a verdict it had is stale" : ""));
  }
}
