package org.claimdesk.claim.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.claimdesk.claim.AddClaim;
import org.claimdesk.claim.ClaimField;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.CurrentClaim;
import org.claimdesk.claim.FindClaims;
import org.claimdesk.terminal.Answer;
import org.claimdesk.terminal.Completes;
import org.claimdesk.terminal.DeskCommand;
import org.claimdesk.terminal.Operand;
import org.claimdesk.terminal.Option;
import org.claimdesk.terminal.Session;
import org.claimdesk.terminal.Usage;
import org.claimdesk.terminal.Words;

/** {@code add}: a claim that the file missed. */
final class AddCommand implements DeskCommand {

  private final AddClaim addClaim;
  private final FindClaims find;
  private final CurrentClaim current;
  private final Session session;

  AddCommand(AddClaim addClaim, FindClaims find, CurrentClaim current, Session session) {
    this.addClaim = addClaim;
    this.find = find;
    this.current = current;
    this.session = session;
  }

  @Override
  public Usage usage() {
    return Usage.of("add", Usage.Group.CLAIMS, "add a claim that the claims file missed")
        .operands(Operand.required("TEXT", Completes.NOTHING))
        .options(
            ClaimOptions.QUOTE,
            ClaimOptions.CLAIMANT,
            ClaimOptions.LOCATION,
            ClaimOptions.ON,
            Option.value("id", "ID", "its id (the next free number)"),
            Option.value("after", "ID", "the claim it comes after (the last)")
                .completes(Completes.CLAIM))
        .rule(
            "The claims file is not touched; the claim stands in reports at its place. Without"
                + " --id it is numbered like the claim it comes after.")
        .example("add \"Japan opened an embassy in 1953.\"", "add a claim at the end")
        .example(
            "add \"The flights start in September 2014.\" --after KT-046 --location 10",
            "add one at its place in the article");
  }

  @Override
  public Answer run(Words words) {
    Map<ClaimField, String> fields = ClaimOptions.fields(words);
    fields.put(ClaimField.CLAIM, words.required(0));
    ClaimId id =
        addClaim.add(
            session.author(),
            new AddClaim.Order(
                fields,
                words.option("id").map(String::strip).map(ClaimId::new),
                words.option("after").map(find::one)));
    current.set(id);
    List<String> lines = new ArrayList<>(List.of(id + ": added"));
    lines.addAll(ClaimOptions.told(fields));
    return Answer.told(lines.toArray(String[]::new));
  }
}
