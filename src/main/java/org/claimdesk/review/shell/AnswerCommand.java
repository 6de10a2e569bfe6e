package org.claimdesk.review.shell;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.review.AnswerQuestion;
import org.claimdesk.terminal.Answer;
import org.claimdesk.terminal.Completes;
import org.claimdesk.terminal.DeskCommand;
import org.claimdesk.terminal.Operand;
import org.claimdesk.terminal.Usage;
import org.claimdesk.terminal.Words;

/** {@code answer}: what the writer said. */
final class AnswerCommand implements DeskCommand {

  private static final Pattern NUMBERED = Pattern.compile("(.+)/([1-9][0-9]{0,8})");

  private final AnswerQuestion answerQuestion;
  private final OnOneClaim on;

  AnswerCommand(AnswerQuestion answerQuestion, OnOneClaim on) {
    this.answerQuestion = answerQuestion;
    this.on = on;
  }

  @Override
  public Usage usage() {
    return Usage.of("answer", Usage.Group.SECOND, "keep what the writer said to a question")
        .operands(
            Operand.required("ID[/N]", Completes.CLAIM),
            Operand.required("TEXT", Completes.NOTHING))
        .rule(
            "Without N it answers the oldest question that is open. With N it answers that one, and"
                + " replaces the answer it had.")
        .example("answer KT-025 \"For 2013.\"", "the oldest open question")
        .example("answer KT-025/2 \"It is an estimate.\"", "the second question");
  }

  @Override
  public Answer run(Words words) {
    String typed = words.required(0);
    Matcher numbered = NUMBERED.matcher(typed);
    boolean isNumbered = !on.isClaim(typed) && numbered.matches();
    ClaimId id = on.claim(isNumbered ? numbered.group(1) : typed);
    Optional<Integer> number =
        isNumbered ? Optional.of(Integer.valueOf(numbered.group(2))) : Optional.empty();
    AnswerQuestion.Answered answered =
        answerQuestion.answer(on.author(), id, number, words.required(1));
    on.set(id);
    return Answer.told("%s/%d: %s".formatted(id, answered.query().n(), told(answered.effect())));
  }

  private static String told(AnswerQuestion.Effect effect) {
    return switch (effect) {
      case ANSWERED -> "answered";
      case REPLACED -> "the answer is replaced";
      case UNCHANGED -> "unchanged";
    };
  }
}
