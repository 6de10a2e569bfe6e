package org.claimdesk.review.shell;

import java.util.List;
import java.util.Optional;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.journal.Reviewer;
import org.claimdesk.problem.Count;
import org.claimdesk.review.AssignClaims;
import org.claimdesk.selection.FilterOptions;
import org.claimdesk.selection.MeantClaims;
import org.claimdesk.terminal.Answer;
import org.claimdesk.terminal.Completes;
import org.claimdesk.terminal.DeskCommand;
import org.claimdesk.terminal.Operand;
import org.claimdesk.terminal.Session;
import org.claimdesk.terminal.Usage;
import org.claimdesk.terminal.Words;

/** {@code assign}: who checks a claim. */
final class AssignCommand implements DeskCommand {

  private final AssignClaims assignClaims;
  private final MeantClaims meant;
  private final Session session;

  AssignCommand(AssignClaims assignClaims, MeantClaims meant, Session session) {
    this.assignClaims = assignClaims;
    this.meant = meant;
    this.session = session;
  }

  @Override
  public Usage usage() {
    return Usage.of("assign", Usage.Group.SECOND, "say who is to check claims")
        .operands(
            Operand.optional("IDS", Completes.CLAIMS), Operand.required("NAME", Completes.REVIEWER))
        .options(MeantClaims.YES)
        .options(FilterOptions.all())
        .rule(
            "Anybody may still work on them; list --assigned NAME lists a person's claims. \"\" as"
                + " the name assigns them to nobody.")
        .example("assign KT-001..KT-003 ana", "three claims for ana")
        .example("assign --location 3 ben --yes", "all claims of a paragraph")
        .example("assign KT-001 \"\"", "for nobody in particular");
  }

  @Override
  public Answer run(Words words) {
    String name = words.required(words.count() - 1);
    Optional<String> ids = words.count() > 1 ? words.operand(0) : Optional.empty();
    if (ids.isEmpty() && !FilterOptions.given(words)) {
      meant.refuseLoneId(name, "assign " + name + " NAME");
    }
    Optional<Reviewer> to = Optional.of(name).filter(it -> !it.isBlank()).map(Reviewer::new);
    List<ClaimId> all = meant.of(words, ids);
    String person = to.map(Reviewer::name).orElse("nobody");
    String question = "assign " + Count.of(all.size(), "claim") + " to " + person;
    if (!meant.agreed(words, all, question)) {
      return Answer.told("nothing was changed");
    }
    return MeantClaims.told(
        all,
        assignClaims.assign(session.author(), all, to),
        new MeantClaims.Wording(
            question,
            "assigned to " + person,
            to.isPresent() ? "is assigned to " + person + " already" : "was assigned to nobody"));
  }
}
