package org.claimdesk.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.claimdesk.journal.Reviewer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateRuleTest {

  private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");

  @ParameterizedTest
  @CsvSource({
    // verdict, judged text, second verdict -> state of the claim "It rains."
    "-, -, -, open",
    "true, It rains., -, marked",
    "true, It rains., true, approved",
    "true, It rains., false, disputed",
    "true, It pours., -, stale",
    "true, It pours., true, stale",
    "true, It pours., false, stale",
    "true, it rains., -, stale"
  })
  void followsFromTheVerdictItsTextAndTheSecondReading(
      String verdict, String judged, String second, String state) {
    Review review =
        Review.NONE
            .withJudgement(
                given(verdict)
                    .map(name -> new Judgement(name, name, new Reviewer("ana"), NOON, judged)))
            .withSecond(
                given(second)
                    .map(name -> new Reading(new Reviewer("bob"), name, Optional.empty(), NOON)));

    assertThat(StateRule.stateOf("It rains.", review).word()).isEqualTo(state);
  }

  private static Optional<String> given(String cell) {
    return Optional.of(cell).filter(text -> !text.equals("-"));
  }
}
