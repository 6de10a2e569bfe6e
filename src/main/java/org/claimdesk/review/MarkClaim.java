package org.claimdesk.review;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.claimdesk.claim.Claim;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.Claims;
import org.claimdesk.claim.State;
import org.claimdesk.journal.Author;
import org.claimdesk.journal.Steps;
import org.claimdesk.problem.ProblemException;

/** Gives claims their verdict. */
public final class MarkClaim {

  private final Steps steps;
  private final Claims claims;
  private final Reviews reviews;
  private final Clock clock;

  public MarkClaim(Steps steps, Claims claims, Reviews reviews, Clock clock) {
    this.steps = steps;
    this.claims = claims;
    this.reviews = reviews;
    this.clock = clock;
  }

  /** What marking did to one claim. */
  public enum Effect {
    /** It had no verdict, or one that was stale. */
    MARKED,
    /** It had another verdict. */
    CHANGED,
    /** It had this verdict; its reasons are new. */
    REASONED,
    /** It had this verdict, which a second reader disputed: it stands. */
    SETTLED,
    /** All was so already. */
    UNCHANGED
  }

  /**
   * What became of one claim.
   *
   * @param before the verdict it had
   * @param cleared whether a justification or a correction of the verdict before is gone
   */
  public record Marked(
      ClaimId claim, Verdict verdict, Effect effect, Optional<String> before, boolean cleared) {

    /** What there is to say about it, in a line. */
    public String told() {
      return claim
          + ": "
          + switch (effect) {
            case MARKED -> verdict.name();
            case CHANGED ->
                before.orElse("")
                    + " → "
                    + verdict.name()
                    + (cleared ? "; the reasons of before are cleared" : "");
            case REASONED -> verdict.name() + ", with new reasons";
            case SETTLED -> verdict.name() + ", settled";
            case UNCHANGED -> "unchanged (" + verdict.name() + ")";
          };
    }
  }

  /** A claim and the verdict it is to have. */
  public record Order(ClaimId claim, Mark mark) {}

  /**
   * Gives the same verdict to all these claims, in one step.
   *
   * @param marked hears of each
   * @throws ProblemException if one of them is dropped; nothing is changed then
   */
  public List<Marked> mark(Author author, Collection<ClaimId> ids, Mark mark, Runnable marked) {
    return markAll(author, ids.stream().map(id -> new Order(id, mark)).toList(), marked);
  }

  /**
   * Gives each claim its verdict, in one step.
   *
   * @param marked hears of each
   * @throws ProblemException if one of them is dropped; nothing is changed then
   */
  public List<Marked> markAll(Author author, List<Order> orders, Runnable marked) {
    return steps.take(
        author,
        () ->
            orders.stream()
                .map(order -> markOne(author, order.claim(), order.mark()))
                .peek(each -> marked.run())
                .toList());
  }

  /**
   * What marking would do to one claim, which stays as it is.
   *
   * @throws ProblemException if it is dropped
   */
  public Marked foreseen(Author author, Order order) {
    Foreseen foreseen = foresee(author, order.claim(), order.mark());
    return marked(order.claim(), order.mark(), foreseen, !foreseen.after.equals(foreseen.before));
  }

  private Marked markOne(Author author, ClaimId id, Mark mark) {
    Foreseen foreseen = foresee(author, id, mark);
    return marked(id, mark, foreseen, reviews.put(id, foreseen.after));
  }

  /** A review before and after its mark. */
  private record Foreseen(
      Review before, Review after, boolean other, boolean judgedAnew, boolean settled) {}

  private Foreseen foresee(Author author, ClaimId id, Mark mark) {
    Claim claim = claims.byId(id).orElseThrow();
    claim.requireInWork();
    Review before = reviews.of(id);
    boolean other =
        before.verdict().isPresent() && !before.verdict().get().equals(mark.verdict().name());
    State state = StateRule.stateOf(claim.text(), before);
    boolean judgedAnew = other || state.needsVerdict();
    boolean settled = !judgedAnew && state == State.DISPUTED;
    Review judged =
        judgedAnew || settled && !isBy(author, before)
            ? judge(author, claim, before, mark)
            : settled ? before.withSecond(Optional.empty()) : before;
    Review after = reasoned(other ? withoutReasons(judged) : judged, mark);
    return new Foreseen(before, after, other, judgedAnew, settled);
  }

  private static Marked marked(ClaimId id, Mark mark, Foreseen foreseen, boolean changed) {
    return new Marked(
        id,
        mark.verdict(),
        foreseen.settled ? Effect.SETTLED : effect(foreseen.other, foreseen.judgedAnew, changed),
        foreseen.before.verdict(),
        cleared(foreseen.before, foreseen.after));
  }

  private static boolean isBy(Author author, Review review) {
    return review.judgement().filter(it -> it.by().equals(author.reviewer())).isPresent();
  }

  private Review judge(Author author, Claim claim, Review before, Mark mark) {
    return before.withJudgement(
        Optional.of(
            new Judgement(
                mark.verdict().name(),
                mark.given(),
                author.reviewer(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                claim.text())));
  }

  private static Review withoutReasons(Review review) {
    return review.withReasons(Optional.empty(), Optional.empty());
  }

  private static Review reasoned(Review review, Mark mark) {
    return review.withReasons(
        replaced(review.justification(), mark.because()),
        replaced(review.correction(), mark.correction()));
  }

  private static Optional<String> replaced(Optional<String> old, Optional<String> given) {
    return given.isPresent() ? given.filter(text -> !text.isBlank()) : old;
  }

  private static Effect effect(boolean other, boolean judgedAnew, boolean changed) {
    if (other) {
      return Effect.CHANGED;
    }
    if (judgedAnew) {
      return Effect.MARKED;
    }
    return changed ? Effect.REASONED : Effect.UNCHANGED;
  }

  private static boolean cleared(Review before, Review after) {
    return before.justification().isPresent() && after.justification().isEmpty()
        || before.correction().isPresent() && after.correction().isEmpty();
  }
}
