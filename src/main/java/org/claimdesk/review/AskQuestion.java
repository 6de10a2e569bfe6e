package org.claimdesk.review;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.Claims;
import org.claimdesk.journal.Author;
import org.claimdesk.journal.Steps;
import org.claimdesk.problem.ProblemException;

/** Puts a question about a claim to the writer. */
public final class AskQuestion {

  private final Steps steps;
  private final Claims claims;
  private final Queries queries;
  private final Clock clock;

  public AskQuestion(Steps steps, Claims claims, Queries queries, Clock clock) {
    this.steps = steps;
    this.claims = claims;
    this.queries = queries;
    this.clock = clock;
  }

  /**
   * What became of it.
   *
   * @param query the question that is there now
   * @param isNew false where it was there already
   */
  public record Asked(Query query, boolean isNew) {}

  /**
   * Asks; what was asked about the claim before is not doubled.
   *
   * @throws ProblemException if the question is blank, or the claim dropped
   */
  public Asked ask(Author author, ClaimId id, String question) {
    return steps.take(author, () -> askOne(author, id, question.strip()));
  }

  private Asked askOne(Author author, ClaimId id, String question) {
    claims.byId(id).orElseThrow().requireInWork();
    Query query =
        new Query(
            queries.nextNumber(id),
            question,
            author.reviewer(),
            clock.instant().truncatedTo(ChronoUnit.SECONDS),
            Optional.empty());
    Optional<Query> same =
        queries.of(id).stream().filter(asked -> asked.asks(question)).findFirst();
    if (same.isEmpty()) {
      queries.add(id, query);
    }
    return new Asked(same.orElse(query), same.isEmpty());
  }
}
