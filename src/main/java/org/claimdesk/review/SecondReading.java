package org.claimdesk.review;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.claimdesk.claim.Claim;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.Claims;
import org.claimdesk.claim.State;
import org.claimdesk.journal.Author;
import org.claimdesk.journal.Reviewer;
import org.claimdesk.journal.Steps;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;

/** Has a second person read a verdict: agree with it, or give another one. */
public final class SecondReading {

  private final Steps steps;
  private final Claims claims;
  private final Reviews reviews;
  private final BlindReadings blind;
  private final Clock clock;

  public SecondReading(
      Steps steps, Claims claims, Reviews reviews, BlindReadings blind, Clock clock) {
    this.steps = steps;
    this.claims = claims;
    this.reviews = reviews;
    this.blind = blind;
    this.clock = clock;
  }

  /** What the reading did to one claim. */
  public enum Effect {
    /** The readers agree. */
    APPROVED,
    /** The readers differ. */
    DISPUTED,
    /** The same person said the same before; the reasons are new. */
    REASONED,
    /** All was so already. */
    UNCHANGED
  }

  /**
   * What became of one claim.
   *
   * @param verdict the second reader's
   * @param first what was read
   */
  public record Read(ClaimId claim, String verdict, Judgement first, Effect effect) {}

  /**
   * Agrees with the verdicts of claims, in one step. Where somebody else has agreed before, that
   * stands.
   *
   * @param because why; the empty text clears what the same reader said before
   * @throws ProblemException with every claim that cannot be approved; nothing is changed then
   */
  public List<Read> approve(Author author, List<ClaimId> ids, Optional<String> because) {
    return steps.take(
        author, () -> withAllFaults(ids, id -> approveOne(author.reviewer(), id, because)));
  }

  private static List<Read> withAllFaults(List<ClaimId> ids, Function<ClaimId, Read> reading) {
    List<Read> done = new ArrayList<>();
    List<Problem> faults = new ArrayList<>();
    for (ClaimId id : ids) {
      try {
        done.add(reading.apply(id));
      } catch (ProblemException e) {
        faults.addAll(e.problems());
      }
    }
    if (!faults.isEmpty()) {
      throw new ProblemException(faults);
    }
    return done;
  }

  private Read approveOne(Reviewer reader, ClaimId id, Optional<String> because) {
    Found found = found(reader, id);
    String verdict = found.first().verdict();
    Optional<Reading> others = found.readingOfAnother();
    if (others.isPresent() && found.state() == State.DISPUTED) {
      throw ProblemException.of(
          "%s is disputed: %s says %s, %s %s"
              .formatted(
                  id,
                  others.get().reader(),
                  others.get().verdict(),
                  found.first().by(),
                  found.first().verdict()),
          "settle it with a verdict: mark " + id + " VERDICT");
    }
    return others.isPresent() ? found.unchanged() : read(found, verdict, because);
  }

  /**
   * Gives another verdict than the first reader. Somebody else's second reading gives way to it,
   * unless it says the same.
   *
   * @param mark the verdict and why; what it says of a correction does not count
   * @throws ProblemException if the claim cannot be disputed, or the verdict is the first reader's
   */
  public Read dispute(Author author, ClaimId id, Mark mark) {
    return steps.take(author, () -> disputeOne(author.reviewer(), id, mark));
  }

  private Read disputeOne(Reviewer reader, ClaimId id, Mark mark) {
    Found found = found(reader, id);
    String verdict = mark.verdict().name();
    if (verdict.equals(found.first().verdict())) {
      throw ProblemException.of(
          "%s is %s already, by %s".formatted(id, verdict, found.first().by()),
          "to agree with that: approve " + id);
    }
    return found.readingOfAnother().filter(it -> it.verdict().equals(verdict)).isPresent()
        ? found.unchanged()
        : read(found, verdict, mark.because());
  }

  /**
   * Gives a verdict of one's own without having seen the first. It is kept as a blind reading when
   * the person reads the claim for the first time.
   *
   * @param mark the verdict and why; what it says of a correction does not count
   * @throws ProblemException if the claim has no verdict to be read, or somebody else has read it
   */
  public Read second(Author author, ClaimId id, Mark mark) {
    return steps.take(author, () -> secondOne(author.reviewer(), id, mark));
  }

  private Read secondOne(Reviewer reader, ClaimId id, Mark mark) {
    Found found = found(reader, id);
    found
        .readingOfAnother()
        .ifPresent(
            other -> {
              throw ProblemException.of(
                  "%s has its second reading already, by %s".formatted(id, other.reader()),
                  "see it with show %s, then use approve or dispute".formatted(id));
            });
    String verdict = mark.verdict().name();
    if (found.review().second().isEmpty() && !blind.hasRead(id, reader)) {
      Judgement first = found.first();
      blind.add(id, new BlindReading(first.by(), first.verdict(), reader, verdict, now()));
    }
    return read(found, verdict, mark.because());
  }

  /** A claim that the reader may read, as it stands. */
  private record Found(ClaimId id, Reviewer reader, Review review, Judgement first, State state) {

    private Optional<Reading> readingOfAnother() {
      return review.second().filter(second -> !second.reader().equals(reader));
    }

    private Optional<Reading> ownReading() {
      return review.second().filter(second -> second.reader().equals(reader));
    }

    private Read unchanged() {
      return new Read(id, review.second().orElseThrow().verdict(), first, Effect.UNCHANGED);
    }
  }

  private Found found(Reviewer reader, ClaimId id) {
    Claim claim = claims.byId(id).orElseThrow();
    claim.requireInWork();
    Review review = reviews.of(id);
    State state = StateRule.stateOf(claim.text(), review);
    if (state.needsVerdict()) {
      throw ProblemException.of(
          state == State.OPEN
              ? id + " has no verdict to be read"
              : id + " is stale: its text changed after its verdict",
          "give it one first: mark " + id + " VERDICT");
    }
    Judgement first = review.judgement().orElseThrow();
    if (first.by().equals(reader)) {
      throw ProblemException.of(
          "the verdict of %s is %s's own".formatted(id, first.by()),
          "have somebody else read it: --as NAME; to change it: mark " + id + " VERDICT");
    }
    return new Found(id, reader, review, first, state);
  }

  private Read read(Found found, String verdict, Optional<String> because) {
    Optional<Reading> same = found.ownReading().filter(own -> own.verdict().equals(verdict));
    Reading reading =
        new Reading(
            same.map(Reading::reader).orElse(found.reader()),
            verdict,
            because.isPresent()
                ? because.filter(text -> !text.isBlank())
                : same.flatMap(Reading::justification),
            same.map(Reading::at).orElseGet(this::now));
    boolean changed = reviews.put(found.id(), found.review().withSecond(Optional.of(reading)));
    return new Read(
        found.id(), verdict, found.first(), effect(found, verdict, same.isPresent(), changed));
  }

  private static Effect effect(Found found, String verdict, boolean same, boolean changed) {
    if (same) {
      return changed ? Effect.REASONED : Effect.UNCHANGED;
    }
    return verdict.equals(found.first().verdict()) ? Effect.APPROVED : Effect.DISPUTED;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
