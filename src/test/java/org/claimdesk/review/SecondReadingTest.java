package org.claimdesk.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
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
import org.claimdesk.review.SecondReading.Effect;
import org.claimdesk.review.SecondReading.Read;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SecondReadingTest {

  private static final ClaimId ID = new ClaimId("A");
  private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");
  private static final Instant LATER = Instant.parse("2026-01-05T13:00:00Z");
  private static final Author ANA = author("ana");
  private static final Author BEN = author("ben");
  private static final Author CID = author("cid");

  private final Scale scale = BuiltInScales.newsroom();
  private final Map<ClaimId, Review> kept = new HashMap<>();
  private final List<BlindReading> blind = new ArrayList<>();
  private Claim claim = Claim.added(ID, Map.of(ClaimField.CLAIM, "It rains."));
  private SecondReading reading;

  private static Author author(String name) {
    return new Author(new Reviewer(name), "read");
  }

  @BeforeEach
  void setUp() {
    reading = at(NOON);
    kept.put(
        ID,
        Review.NONE
            .withJudgement(
                Optional.of(new Judgement("true", "true", ANA.reviewer(), NOON, "It rains.")))
            .withReasons(Optional.of("looked out"), Optional.empty()));
  }

  private SecondReading at(Instant time) {
    Claims claims =
        (Claims)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Claims.class},
                (proxy, method, arguments) -> Optional.of(claim));
    return new SecondReading(
        new PlainSteps(), claims, new Kept(), new Blind(), Clock.fixed(time, ZoneOffset.UTC));
  }

  private final class Kept implements Reviews {
    @Override
    public Review of(ClaimId id) {
      return kept.getOrDefault(id, Review.NONE);
    }

    @Override
    public boolean put(ClaimId id, Review review) {
      return !review.equals(kept.put(id, review));
    }
  }

  private final class Blind implements BlindReadings {
    @Override
    public boolean hasRead(ClaimId id, Reviewer secondReader) {
      return blind.stream().anyMatch(one -> one.secondReader().equals(secondReader));
    }

    @Override
    public void add(ClaimId id, BlindReading one) {
      blind.add(one);
    }

    @Override
    public List<Pairs> pairs() {
      return List.of();
    }
  }

  private Mark mark(String verdict, String... because) {
    return new Mark(
        scale.typed(verdict), verdict, List.of(because).stream().findFirst(), Optional.empty());
  }

  private Effect approve(Author author, String... because) {
    return reading
        .approve(author, List.of(ID), List.of(because).stream().findFirst())
        .get(0)
        .effect();
  }

  private Effect dispute(Author author, String verdict, String... because) {
    return reading.dispute(author, ID, mark(verdict, because)).effect();
  }

  private Effect second(Author author, String verdict, String... because) {
    return reading.second(author, ID, mark(verdict, because)).effect();
  }

  private State state() {
    return StateRule.stateOf(claim.text(), kept.getOrDefault(ID, Review.NONE));
  }

  private Reading second() {
    return kept.get(ID).second().orElseThrow();
  }

  private void refuses(String reason, Runnable reading) {
    Map<ClaimId, Review> before = Map.copyOf(kept);

    assertThatThrownBy(reading::run)
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining(reason);

    assertThat(kept).isEqualTo(before);
    assertThat(blind).isEmpty();
  }

  @Test
  void approvesWithTheNameTheTimeAndTheReason() {
    List<Read> read = reading.approve(BEN, List.of(ID), Optional.of("the same page"));

    assertThat(read)
        .containsExactly(
            new Read(ID, "true", kept.get(ID).judgement().orElseThrow(), Effect.APPROVED));
    assertThat(second())
        .isEqualTo(new Reading(BEN.reviewer(), "true", Optional.of("the same page"), NOON));
    assertThat(state()).isEqualTo(State.APPROVED);
    assertThat(kept.get(ID).justification()).contains("looked out");
    assertThat(blind).isEmpty();
  }

  @Test
  void refusesTheFirstReadersOwnVerdictWhateverTheCaseOfTheName() {
    Author same = author(" ANA ");

    refuses("ana's own", () -> approve(same));
    refuses("ana's own", () -> dispute(same, "false"));
    refuses("ana's own", () -> second(same, "true"));
  }

  @Test
  void refusesWhatHasNoVerdict() {
    kept.clear();

    refuses("no verdict", () -> approve(BEN));
    refuses("no verdict", () -> dispute(BEN, "false"));
    refuses("no verdict", () -> second(BEN, "true"));
  }

  @Test
  void refusesAStaleVerdict() {
    claim = Claim.added(ID, Map.of(ClaimField.CLAIM, "It pours."));

    refuses("stale", () -> approve(BEN));
    refuses("stale", () -> second(BEN, "true"));
  }

  @Test
  void refusesADroppedClaim() {
    claim = claim.withDropped(Optional.of(""));

    refuses("A is dropped", () -> approve(BEN));
    refuses("A is dropped", () -> second(BEN, "true"));
  }

  @Test
  void tellsAllFaultsOfSeveralClaims() {
    ClaimId other = new ClaimId("B");

    assertThatThrownBy(() -> reading.approve(ANA, List.of(ID, other), Optional.empty()))
        .isInstanceOfSatisfying(ProblemException.class, e -> assertThat(e.problems()).hasSize(2));
  }

  @Test
  void saysUnchangedOfTheSameApprovalAndKeepsItsTimeWithNewReasons() {
    approve(BEN, "the same page");
    reading = at(LATER);

    assertThat(approve(author("Ben"))).isEqualTo(Effect.UNCHANGED);
    assertThat(approve(BEN, "another page")).isEqualTo(Effect.REASONED);

    assertThat(second())
        .isEqualTo(new Reading(BEN.reviewer(), "true", Optional.of("another page"), NOON));
    assertThat(approve(BEN, "")).isEqualTo(Effect.REASONED);
    assertThat(second().justification()).isEmpty();
  }

  @Test
  void leavesAnApprovalToWhoGaveItFirst() {
    approve(BEN);

    assertThat(approve(CID, "me too")).isEqualTo(Effect.UNCHANGED);

    assertThat(second().reader()).isEqualTo(BEN.reviewer());
  }

  @Test
  void disputesWithAnotherVerdict() {
    assertThat(dispute(BEN, "false", "wrong window")).isEqualTo(Effect.DISPUTED);

    assertThat(state()).isEqualTo(State.DISPUTED);
    assertThat(second().justification()).contains("wrong window");
    assertThat(dispute(BEN, "false")).isEqualTo(Effect.UNCHANGED);
    assertThat(dispute(CID, "false")).isEqualTo(Effect.UNCHANGED);
    assertThat(blind).isEmpty();
  }

  @Test
  void refusesToDisputeWithTheSameVerdict() {
    refuses("A is true already", () -> dispute(BEN, "true"));
  }

  @Test
  void replacesAnApprovalByTheDisputeOfAnother() {
    approve(BEN);

    assertThat(dispute(CID, "mixed")).isEqualTo(Effect.DISPUTED);

    assertThat(second().reader()).isEqualTo(CID.reviewer());
  }

  @Test
  void letsOnlyWhoDisputedApproveInstead() {
    dispute(BEN, "false", "wrong window");

    refuses("A is disputed", () -> approve(CID));
    assertThat(approve(BEN)).isEqualTo(Effect.APPROVED);
    assertThat(second().justification()).isEmpty();
  }

  @Test
  void keepsABlindReadingOnceAPersonAndClaim() {
    assertThat(second(BEN, "false")).isEqualTo(Effect.DISPUTED);
    assertThat(second(BEN, "false")).isEqualTo(Effect.UNCHANGED);
    assertThat(second(BEN, "true", "no")).isEqualTo(Effect.APPROVED);

    kept.put(ID, kept.get(ID).withSecond(Optional.empty()));
    second(author("BEN"), "mixed");

    assertThat(blind)
        .containsExactly(new BlindReading(ANA.reviewer(), "true", BEN.reviewer(), "false", NOON));
  }

  @Test
  void readsNotBlindWhatThePersonHasApproved() {
    approve(BEN);

    assertThat(second(BEN, "false")).isEqualTo(Effect.DISPUTED);

    assertThat(blind).isEmpty();
  }

  @Test
  void refusesToReadBlindWhatSomebodyElseHasRead() {
    approve(BEN);

    refuses("second reading already, by ben", () -> second(CID, "true"));
  }
}
