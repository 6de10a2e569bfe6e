package org.claimdesk.review;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimdesk.claim.Claim;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.Claims;
import org.claimdesk.journal.Author;
import org.claimdesk.journal.Steps;

/** Changes what stands beside a verdict: its reasons, the working note, whether it waits. */
public final class Annotate {

  private final Steps steps;
  private final Claims claims;
  private final Reviews reviews;

  public Annotate(Steps steps, Claims claims, Reviews reviews) {
    this.steps = steps;
    this.claims = claims;
    this.reviews = reviews;
  }

  /** The texts that can be replaced. */
  public enum Text {
    JUSTIFICATION,
    CORRECTION,
    NOTE;

    /** What there is to say when a claim's text was replaced. */
    public String told(ClaimId claim, String given, boolean changed) {
      String done = name().toLowerCase(Locale.ROOT) + (given.isBlank() ? " cleared" : " kept");
      return claim + ": " + (changed ? done : "unchanged");
    }
  }

  /**
   * Replaces a text; the blank text clears it.
   *
   * @return whether it was another one before
   */
  public boolean replace(Author author, ClaimId id, Text which, String text) {
    Optional<String> value = Optional.of(text).filter(given -> !given.isBlank());
    return steps.take(
        author,
        () -> {
          Review review = reviews.of(id);
          return reviews.put(
              id,
              switch (which) {
                case JUSTIFICATION -> review.withReasons(value, review.correction());
                case CORRECTION -> review.withReasons(review.justification(), value);
                case NOTE -> review.withNote(value);
              });
        });
  }

  /**
   * Takes verdicts back, with their reasons and readings; the note stays.
   *
   * @return the claims that had one
   */
  public List<ClaimId> unmark(Author author, List<ClaimId> ids) {
    return steps.take(author, () -> ids.stream().filter(this::unmarkOne).toList());
  }

  private boolean unmarkOne(ClaimId id) {
    Review review = reviews.of(id);
    return review.judgement().isPresent()
        && reviews.put(
            id,
            review.withJudgement(Optional.empty()).withReasons(Optional.empty(), Optional.empty()));
  }

  /**
   * Puts claims off until the rest is done.
   *
   * @return the claims that still need a verdict and were not put off before
   */
  public List<ClaimId> skip(Author author, List<ClaimId> ids) {
    return steps.take(author, () -> ids.stream().filter(this::skipOne).toList());
  }

  private boolean skipOne(ClaimId id) {
    Claim claim = claims.byId(id).orElseThrow();
    claim.requireInWork();
    Review review = reviews.of(id);
    return StateRule.stateOf(claim.text(), review).needsVerdict()
        && reviews.put(id, review.withSkipped(true));
  }
}
