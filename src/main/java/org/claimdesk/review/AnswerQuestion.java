package org.claimdesk.review;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.journal.Author;
import org.claimdesk.journal.Steps;
import org.claimdesk.problem.ProblemException;

/** Keeps what the writer says to a question. */
public final class AnswerQuestion {

  private final Steps steps;
  private final Queries queries;
  private final Clock clock;

  public AnswerQuestion(Steps steps, Queries queries, Clock clock) {
    this.steps = steps;
    this.queries = queries;
    this.clock = clock;
  }

  /** What answering did. */
  public enum Effect {
    /** The question was open. */
    ANSWERED,
    /** It had another answer. */
    REPLACED,
    /** It had this answer. */
    UNCHANGED
  }

  /** What became of it: the question that has the answer now. */
  public record Answered(Query query, Effect effect) {}

  /**
   * Answers a question.
   *
   * @param number which of the claim's questions; the oldest open one where it is empty
   * @throws ProblemException if the answer is blank, there is no such question, or none is named
   *     and none is open
   */
  public Answered answer(Author author, ClaimId id, Optional<Integer> number, String text) {
    Query.Answer answer =
        new Query.Answer(
            text.strip(), author.reviewer(), clock.instant().truncatedTo(ChronoUnit.SECONDS));
    return steps.take(
        author,
        () ->
            answerOne(
                id, answer, question(id, number, answer).orElseThrow(() -> none(id, number))));
  }

  private Answered answerOne(ClaimId id, Query.Answer answer, Query query) {
    if (isTheAnswer(query, answer)) {
      return new Answered(query, Effect.UNCHANGED);
    }
    queries.put(id, query.answered(answer));
    return new Answered(query.answered(answer), query.isOpen() ? Effect.ANSWERED : Effect.REPLACED);
  }

  /** Where none is open, one that has this very answer: a script may run twice. */
  private Optional<Query> question(ClaimId id, Optional<Integer> number, Query.Answer answer) {
    List<Query> all = queries.of(id);
    if (number.isPresent()) {
      return all.stream().filter(query -> query.n() == number.get()).findFirst();
    }
    return all.stream()
        .filter(Query::isOpen)
        .findFirst()
        .or(() -> all.stream().filter(query -> isTheAnswer(query, answer)).findFirst());
  }

  private static boolean isTheAnswer(Query query, Query.Answer answer) {
    return query.answer().filter(given -> given.text().equals(answer.text())).isPresent();
  }

  private ProblemException none(ClaimId id, Optional<Integer> number) {
    if (queries.of(id).isEmpty()) {
      return ProblemException.of(
          "nothing was asked about " + id, "ask first: query " + id + " \"TEXT\"");
    }
    return number.isPresent()
        ? ProblemException.of(
            "there is no question %s/%d".formatted(id, number.get()),
            "show " + id + " lists the questions")
        : ProblemException.of(
            "no question about " + id + " is open",
            "to replace an answer, name the question: answer " + id + "/N \"TEXT\"");
  }
}
