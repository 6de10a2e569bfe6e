package org.claimdesk.review.shell;

import java.util.List;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.problem.Count;
import org.claimdesk.review.SecondReading;
import org.claimdesk.selection.FilterOptions;
import org.claimdesk.selection.MeantClaims;
import org.claimdesk.terminal.Answer;
import org.claimdesk.terminal.Completes;
import org.claimdesk.terminal.DeskCommand;
import org.claimdesk.terminal.Operand;
import org.claimdesk.terminal.Usage;
import org.claimdesk.terminal.Words;

/** {@code approve}: a second person agrees. */
final class ApproveCommand implements DeskCommand {

  private final SecondReading reading;
  private final ReadingMessages messages;
  private final OnOneClaim on;

  ApproveCommand(SecondReading reading, ReadingMessages messages, OnOneClaim on) {
    this.reading = reading;
    this.messages = messages;
    this.on = on;
  }

  @Override
  public Usage usage() {
    return Usage.of("approve", Usage.Group.SECOND, "agree with verdicts, as a second person")
        .operands(Operand.optional("IDS", Completes.CLAIMS))
        .options(SecondReadingOptions.BECAUSE, MeantClaims.YES)
        .options(FilterOptions.all())
        .rule(
            "Nobody approves a verdict of their own. A disputed claim is settled with mark; only"
                + " who disputed it may approve it instead. Where somebody has approved a claim"
                + " before, that stands.")
        .rule(
            "A later change of the verdict, its reasons or the sources takes the approval back."
                + " Where one of the claims cannot be approved, none is, and all reasons are told.")
        .example("approve KT-025", "agree with one verdict")
        .example("approve --state marked --by ana --yes", "with all of ana's verdicts")
        .example("approve KT-025 --because \"the same page\"", "with a word on why");
  }

  @Override
  public Answer run(Words words) {
    List<ClaimId> ids = on.meant().of(words, words.operand(0));
    if (!on.meant().agreed(words, ids, "approve " + Count.of(ids.size(), "claim"))) {
      return Answer.told("nothing was changed");
    }
    List<SecondReading.Read> read = reading.approve(on.author(), ids, words.option("because"));
    if (ids.size() == 1) {
      on.set(ids.get(0));
    }
    return messages.of(read);
  }
}
