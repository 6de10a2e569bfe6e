package org.claimdesk.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.claim.Claim;
import org.claimdesk.claim.ClaimField;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.Claims;
import org.claimdesk.claim.State;
import org.claimdesk.journal.Author;
import org.claimdesk.journal.Reviewer;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.review.MarkClaim.Effect;
import org.claimdesk.review.MarkClaim.Marked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MarkClaimTest {

  private static final ClaimId ID = new ClaimId("A");
  private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");
  private static final Author ANA = new Author(new Reviewer("ana"), "mark");
  private static final Author BOB = new Author(new Reviewer("bob"), "mark");

  private final Scale scale = BuiltInScales.newsroom();
  private final Map<ClaimId, Review> kept = new HashMap<>();
  private Claim claim = Claim.added(ID, Map.of(ClaimField.CLAIM, "It rains."));
  private MarkClaim marking;

  @BeforeEach
  void setUp() {
    Claims claims =
        (Claims)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Claims.class},
                (proxy, method, arguments) -> Optional.of(claim));
    Reviews reviews =
        new Reviews() {
          @Override
          public Review of(ClaimId id) {
            return kept.getOrDefault(id, Review.NONE);
          }

          @Override
          public boolean put(ClaimId id, Review review) {
            return !review.equals(kept.put(id, review));
          }
        };
    marking = new MarkClaim(new PlainSteps(), claims, reviews, Clock.fixed(NOON, ZoneOffset.UTC));
  }

  private Marked mark(Author author, String verdict, String because) {
    Optional<String> reason = Optional.of(because).filter(text -> !text.isEmpty());
    Mark mark = new Mark(scale.typed(verdict), verdict, reason, Optional.empty());
    return marking.mark(author, List.of(ID), mark, () -> {}).get(0);
  }

  private State state() {
    return StateRule.stateOf(claim.text(), kept.getOrDefault(ID, Review.NONE));
  }

  private void readBy(String reader, String verdict) {
    kept.put(
        ID,
        kept.get(ID)
            .withSecond(
                Optional.of(new Reading(new Reviewer(reader), verdict, Optional.empty(), NOON))));
  }

  @Test
  void givesTheVerdictWithTheWordThePersonAndTheTime() {
    Marked marked = mark(ANA, "accurate", "looked out");

    assertThat(marked.effect()).isEqualTo(Effect.MARKED);
    assertThat(kept.get(ID).judgement())
        .contains(new Judgement("true", "accurate", ANA.reviewer(), NOON, "It rains."));
    assertThat(kept.get(ID).justification()).contains("looked out");
    assertThat(state()).isEqualTo(State.MARKED);
  }

  @Test
  void clearsTheReasonsWithAnotherVerdict() {
    mark(ANA, "true", "looked out");

    Marked marked = mark(BOB, "false", "");

    assertThat(marked.effect()).isEqualTo(Effect.CHANGED);
    assertThat(marked.cleared()).isTrue();
    assertThat(kept.get(ID).justification()).isEmpty();
    assertThat(kept.get(ID).judgement()).map(Judgement::by).contains(BOB.reviewer());
  }

  @Test
  void changesOnlyTheReasonsWithTheSameVerdict() {
    mark(ANA, "true", "looked out");

    assertThat(mark(BOB, "true", "looked again").effect()).isEqualTo(Effect.REASONED);
    assertThat(kept.get(ID).judgement()).map(Judgement::by).contains(ANA.reviewer());
    assertThat(kept.get(ID).justification()).contains("looked again");
  }

  @Test
  void saysUnchangedOfTheSameVerdictAndKeepsTheSecondReading() {
    mark(ANA, "true", "");
    readBy("bob", "true");

    assertThat(mark(ANA, "true", "").effect()).isEqualTo(Effect.UNCHANGED);
    assertThat(state()).isEqualTo(State.APPROVED);
  }

  @Test
  void takesAnApprovalBackWithNewReasons() {
    mark(ANA, "true", "");
    readBy("bob", "true");

    mark(ANA, "true", "a better reason");

    assertThat(state()).isEqualTo(State.MARKED);
  }

  @Test
  void settlesADisputeToBeReadAgain() {
    mark(ANA, "true", "");
    readBy("bob", "false");
    assertThat(state()).isEqualTo(State.DISPUTED);

    mark(BOB, "false", "");

    assertThat(state()).isEqualTo(State.MARKED);
    assertThat(kept.get(ID).second()).isEmpty();
  }

  @Test
  void settlesADisputeWithTheFirstVerdictToo() {
    mark(ANA, "true", "looked out");
    Judgement first = kept.get(ID).judgement().orElseThrow();
    readBy("bob", "false");

    assertThat(mark(ANA, "accurate", "").effect()).isEqualTo(Effect.SETTLED);

    assertThat(state()).isEqualTo(State.MARKED);
    assertThat(kept.get(ID).judgement()).contains(first);
    assertThat(kept.get(ID).justification()).contains("looked out");
    assertThat(mark(ANA, "true", "").effect()).isEqualTo(Effect.UNCHANGED);
  }

  @Test
  void isMarkedByWhoSettlesADispute() {
    mark(ANA, "true", "looked out");
    readBy("bob", "false");

    assertThat(mark(BOB, "true", "so it does").effect()).isEqualTo(Effect.SETTLED);

    assertThat(kept.get(ID).judgement()).map(Judgement::by).contains(BOB.reviewer());
    assertThat(kept.get(ID).justification()).contains("so it does");
  }

  @Test
  void makesAStaleClaimMarkedAgainWithTheSameVerdictToo() {
    mark(ANA, "true", "looked out");
    claim = Claim.added(ID, Map.of(ClaimField.CLAIM, "It pours."));
    assertThat(state()).isEqualTo(State.STALE);

    assertThat(mark(ANA, "true", "").effect()).isEqualTo(Effect.MARKED);
    assertThat(state()).isEqualTo(State.MARKED);
    assertThat(kept.get(ID).justification()).contains("looked out");
  }

  @Test
  void refusesADroppedClaim() {
    claim = claim.withDropped(Optional.of(""));

    assertThatThrownBy(() -> mark(ANA, "true", ""))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("A is dropped");
    assertThat(kept).isEmpty();
  }
}
