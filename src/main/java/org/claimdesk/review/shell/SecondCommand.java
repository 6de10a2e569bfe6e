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

/** {@code second}: a second person's verdict, given without having seen the first. */
final class SecondCommand implements DeskCommand {

  private final SecondReading reading;
  private final ScaleInUse scale;
  private final ReadingMessages messages;
  private final OnOneClaim on;

  SecondCommand(SecondReading reading, ScaleInUse scale, ReadingMessages messages, OnOneClaim on) {
    this.reading = reading;
    this.scale = scale;
    this.messages = messages;
    this.on = on;
  }

  @Override
  public Usage usage() {
    return Usage.of(
            "second", Usage.Group.SECOND, "give a verdict without having seen the first one")
        .operands(
            Operand.required("ID", Completes.CLAIM), Operand.rest("VERDICT", Completes.VERDICT))
        .options(SecondReadingOptions.BECAUSE)
        .rule(
            "The same verdict approves the claim, another one disputes it. How far first and second"
                + " readers agree is worked out from these readings (status shows it), and they are"
                + " kept for that when a dispute is settled.")
        .rule(
            "A person reads a claim blind once: a verdict changed afterwards is kept, but does not"
                + " count for the agreement. What somebody else has read is left to approve and"
                + " dispute.")
        .example("second KT-025 true", "your own verdict on what somebody has checked")
        .example("second KT-025 mixed --because \"two of three agree\"", "with your reason");
  }

  @Override
  public Answer run(Words words) {
    Mark mark = SecondReadingOptions.mark(words, scale);
    ClaimId id = on.claim(words.required(0));
    SecondReading.Read read = reading.second(on.author(), id, mark);
    on.set(id);
    return messages.of(List.of(read));
  }
}
