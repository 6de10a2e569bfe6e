package org.claimdesk.review.shell;

import java.util.List;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.review.Mark;
import org.claimdesk.review.ScaleInUse;
import org.claimdesk.review.SecondReading;
import org.claimdesk.terminal.Answer;
import org.claimdesk.terminal.Completes;
import org.claimdesk.terminal.DeskCommand;
import org.claimdesk.terminal.Operand;
import org.claimdesk.terminal.Usage;
import org.claimdesk.terminal.Words;

/** {@code dispute}: a second person gives another verdict. */
final class DisputeCommand implements DeskCommand {

  private final SecondReading reading;
  private final ScaleInUse scale;
  private final ReadingMessages messages;
  private final OnOneClaim on;

  DisputeCommand(SecondReading reading, ScaleInUse scale, ReadingMessages messages, OnOneClaim on) {
    this.reading = reading;
    this.scale = scale;
    this.messages = messages;
    this.on = on;
  }

  @Override
  public Usage usage() {
    return Usage.of("dispute", Usage.Group.SECOND, "give another verdict, as a second person")
        .operands(
            Operand.required("ID", Completes.CLAIM), Operand.rest("VERDICT", Completes.VERDICT))
        .options(SecondReadingOptions.BECAUSE)
        .rule(
            "The claim is disputed until somebody settles it with mark, whichever verdict that is."
                + " list --state disputed lists what is to be settled, show has both verdicts and reasons.")
        .rule("Nobody disputes a verdict of their own: mark changes it.")
        .example("dispute KT-025 false --because \"the list is of 2012\"", "say otherwise, and why")
        .example("dispute KT-027 mostly-false", "without a word on why");
  }

  @Override
  public Answer run(Words words) {
    Mark mark = SecondReadingOptions.mark(words, scale);
    ClaimId id = on.claim(words.required(0));
    SecondReading.Read read = reading.dispute(on.author(), id, mark);
    on.set(id);
    return messages.of(List.of(read));
  }
}
