package org.claimdesk.review;

import java.time.Instant;
import java.util.Optional;
import org.claimdesk.claim.Fold;
import org.claimdesk.journal.Reviewer;
import org.claimdesk.problem.ProblemException;

/**
 * A question to the writer about a claim.
 *
 * @param n which of the claim's questions, from 1; given once and never used again
 */
public record Query(
    int n, String question, Reviewer askedBy, Instant askedAt, Optional<Answer> answer) {

  public Query {
    requireText(question, "a question", "say what you want to know: query ID \"TEXT\"");
  }

  /** What the writer said. */
  public record Answer(String text, Reviewer by, Instant at) {

    public Answer {
      requireText(text, "an answer", "say what the writer said: answer ID \"TEXT\"");
    }
  }

  private static void requireText(String text, String what, String remedy) {
    if (text.isBlank()) {
      throw ProblemException.of(what + " needs a text", remedy);
    }
  }

  public boolean isOpen() {
    return answer.isEmpty();
  }

  /** Whether it asks the same, case and accents aside. */
  public boolean asks(String text) {
    return Fold.text(question).equals(Fold.text(text));
  }

  public Query answered(Answer given) {
    return new Query(n, question, askedBy, askedAt, Optional.of(given));
  }
}
