package org.claimdesk.review.shell;

import java.util.List;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.journal.Author;
import org.claimdesk.review.Mark;
import org.claimdesk.review.ScaleInUse;
import org.claimdesk.review.SecondReading;
import org.claimdesk.terminal.Answer;
import org.claimdesk.terminal.Completes;
import org.claimdesk.terminal.DeskCommand;
import org.claimdesk.terminal.Operand;
import org.claimdesk.terminal.Usage;
import org.claimdesk.terminal.Words;

/** {@code dispute} and {@code second}: a second person's verdict on one claim. */
final class ReadingCommand implements DeskCommand {

  private final Usage usage;
  private final Giving giving;
  private final ScaleInUse scale;
  private final ReadingMessages messages;
  private final OnOneClaim on;

  /** Gives the verdict. */
  @FunctionalInterface
  private interface Giving {
    SecondReading.Read give(Author author, ClaimId claim, Mark mark);
  }

  private ReadingCommand(
      Usage usage, Giving giving, ScaleInUse scale, ReadingMessages messages, OnOneClaim on) {
    this.usage = usage;
    this.giving = giving;
    this.scale = scale;
    this.messages = messages;
    this.on = on;
  }

  static ReadingCommand dispute(
      SecondReading reading, ScaleInUse scale, ReadingMessages messages, OnOneClaim on) {
    Usage usage =
        Usage.of("dispute", Usage.Group.SECOND, "give another verdict, as a second person")
            .operands(
                Operand.required("ID", Completes.CLAIM), Operand.rest("VERDICT", Completes.VERDICT))
            .options(SecondReadingOptions.BECAUSE)
            .rule(
                "The claim is disputed until somebody settles it with mark, whichever verdict that is."
                    + " list --state disputed lists what is to be settled, show has both verdicts and reasons.")
            .rule("Nobody disputes a verdict of their own: mark changes it.")
            .example(
                "dispute KT-025 false --because \"the list is of 2012\"", "say otherwise, and why")
            .example("dispute KT-027 mostly-false", "without a word on why");
    return new ReadingCommand(usage, reading::dispute, scale, messages, on);
  }

  static ReadingCommand second(
      SecondReading reading, ScaleInUse scale, ReadingMessages messages, OnOneClaim on) {
    Usage usage =
        Usage.of("second", Usage.Group.SECOND, "give a verdict without having seen the first one")
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
    return new ReadingCommand(usage, reading::second, scale, messages, on);
  }

  @Override
  public Usage usage() {
    return usage;
  }

  @Override
  public Answer run(Words words) {
    Mark mark = SecondReadingOptions.mark(words, scale);
    ClaimId id = on.claim(words.required(0));
    SecondReading.Read read = giving.give(on.author(), id, mark);
    on.set(id);
    return messages.of(List.of(read));
  }
}
