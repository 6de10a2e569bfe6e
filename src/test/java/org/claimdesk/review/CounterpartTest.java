package org.claimdesk.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CounterpartTest {

  private static final Scale NEWSROOM = BuiltInScales.newsroom();

  private static Optional<String> of(String from, String verdict, String to) {
    return new Counterpart(
            BuiltInScales.named(from).orElseThrow(), BuiltInScales.named(to).orElseThrow())
        .of(verdict)
        .map(Verdict::name);
  }

  @ParameterizedTest
  @CsvSource({
    "newsroom, true, politifact, true",
    "newsroom, mixed, politifact, half-true",
    "politifact, half-true, newsroom, mixed",
    "newsroom, true, averitec, Supported",
    "newsroom, false, fever, REFUTES",
    "newsroom, mixed, averitec, Conflicting Evidence/Cherrypicking",
    "averitec, Conflicting Evidence/Cherrypicking, politifact, half-true",
    "averitec, Not Enough Evidence, fever, NOT ENOUGH INFO",
    "fever, SUPPORTS, newsroom, true",
    "fever, NOT ENOUGH INFO, newsroom, unverifiable",
    "newsroom, not-checkable, claimreview-values, not-checkable"
  })
  void followsTheCrosswalkWhereItIsExact(String from, String verdict, String to, String after) {
    assertThat(of(from, verdict, to)).contains(after);
    assertThat(of(to, after, from)).contains(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "newsroom, mostly-true, averitec",
    "newsroom, mostly-false, fever",
    "newsroom, mixed, fever",
    "newsroom, not-checkable, averitec",
    "newsroom, unverifiable, politifact",
    "politifact, pants-on-fire, newsroom",
    "politifact, pants-on-fire, claimreview-values"
  })
  void isNoneWhereTheCrosswalkLosesSomething(String from, String verdict, String to) {
    assertThat(of(from, verdict, to)).isEmpty();
  }

  private static Verdict verdict(String name, int value, String... also) {
    return new Verdict(name, "", OptionalInt.of(value), List.of(also));
  }

  @Test
  void isNoVerdictThatLeansAnotherWay() {
    Scale own = new Scale("own", List.of(verdict("right", 3), verdict("twisted", 1, "misleading")));

    assertThat(new Counterpart(NEWSROOM, own).nearest("mixed")).isPresent();
    assertThat(new Counterpart(NEWSROOM, own).of("mixed")).isEmpty();
  }

  @Test
  void isNoneWhereTheOtherWordsPointToSeveral() {
    Scale own =
        new Scale("own", List.of(verdict("exact", 3, "accurate"), verdict("sure", 2, "verified")));

    assertThat(new Counterpart(NEWSROOM, own).of("true")).isEmpty();
  }

  @Test
  void isTheVerdictOfTheSameNameWhateverItsSpelling() {
    Scale own = new Scale("own", List.of(verdict("Mostly True", 2), verdict("False", 1)));

    assertThat(new Counterpart(NEWSROOM, own).of("mostly-true").map(Verdict::name))
        .contains("Mostly True");
  }
}
