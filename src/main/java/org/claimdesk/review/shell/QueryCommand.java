package org.claimdesk.review.shell;

import org.claimdesk.claim.ClaimId;
import org.claimdesk.review.AskQuestion;
import org.claimdesk.terminal.Answer;
import org.claimdesk.terminal.Completes;
import org.claimdesk.terminal.DeskCommand;
import org.claimdesk.terminal.Operand;
import org.claimdesk.terminal.Usage;
import org.claimdesk.terminal.Words;

/** {@code query}: a question to the writer. */
final class QueryCommand implements DeskCommand {

  private final AskQuestion askQuestion;
  private final OnOneClaim on;

  QueryCommand(AskQuestion askQuestion, OnOneClaim on) {
    this.askQuestion = askQuestion;
    this.on = on;
  }

  @Override
  public Usage usage() {
    return Usage.of("query", Usage.Group.SECOND, "put a question about a claim to the writer")
        .operands(
            Operand.required("ID", Completes.CLAIM), Operand.required("TEXT", Completes.NOTHING))
        .rule(
            "A claim may have several questions, numbered from 1. One that was asked before is"
                + " told, not asked again. list --queried lists the claims with an open one.")
        .example("query KT-025 \"Which year is this figure for?\"", "ask the writer");
  }

  @Override
  public Answer run(Words words) {
    ClaimId id = on.claim(words.required(0));
    AskQuestion.Asked asked = askQuestion.ask(on.author(), id, words.required(1));
    on.set(id);
    return Answer.told(
        "%s/%d: %s".formatted(id, asked.query().n(), asked.isNew() ? "asked" : before(asked)));
  }

  private static String before(AskQuestion.Asked asked) {
    return "asked before by "
        + asked.query().askedBy()
        + (asked.query().isOpen() ? ", no answer yet" : ", and answered");
  }
}
