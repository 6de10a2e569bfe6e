package org.claimdesk.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.claimdesk.review.BlindReadings.Pairs;
import org.junit.jupiter.api.Test;

class AgreementTest {

  @Test
  void isNotDefinedWhereNothingWasReadBlind() {
    assertThat(Agreement.of(List.of()))
        .isEqualTo(new Agreement(0, OptionalDouble.empty(), OptionalDouble.empty()));
  }

  /** 35 of 50 the same; by chance 25/50 · 30/50 + 25/50 · 20/50 = 0.5. */
  @Test
  void isWhatCohenWorksOut() {
    Agreement agreement =
        Agreement.of(
            List.of(
                new Pairs("true", "true", 20),
                new Pairs("true", "false", 5),
                new Pairs("false", "true", 10),
                new Pairs("false", "false", 15)));

    assertThat(agreement.n()).isEqualTo(50);
    assertThat(agreement.raw()).hasValue(0.7);
    assertThat(agreement.kappa()).hasValue(0.4);
  }

  @Test
  void hasNoKappaWhereChanceAloneWouldMakeAllTheSame() {
    Agreement agreement = Agreement.of(List.of(new Pairs("true", "true", 7)));

    assertThat(agreement.raw()).hasValue(1.0);
    assertThat(agreement.kappa()).isEmpty();
  }

  @Test
  void isLessThanNothingWhereReadersNeverAgree() {
    Agreement agreement =
        Agreement.of(List.of(new Pairs("true", "false", 1), new Pairs("false", "true", 1)));

    assertThat(agreement.raw()).hasValue(0);
    assertThat(agreement.kappa()).hasValue(-1);
  }

  @Test
  void isNothingWhereOneReaderSaysTheSameOfAllAndTheOtherSomethingElse() {
    assertThat(Agreement.of(List.of(new Pairs("true", "false", 3))).kappa()).hasValue(0);
  }

  @Property
  void isTheSameByTheFormulaWithFractions(
      @ForAll @Size(9) List<@IntRange(max = 40) Integer> counts) {
    List<Pairs> pairs = new ArrayList<>();
    double n = counts.stream().mapToInt(Integer::intValue).sum();
    double same = 0;
    double chance = 0;
    for (int first = 0; first < 3; first++) {
      double row = 0;
      double column = 0;
      for (int second = 0; second < 3; second++) {
        pairs.add(new Pairs("v" + first, "v" + second, counts.get(3 * first + second)));
        row += counts.get(3 * first + second);
        column += counts.get(3 * second + first);
      }
      same += counts.get(4 * first) / n;
      chance += row / n * (column / n);
    }

    Agreement agreement = Agreement.of(pairs);

    if (agreement.kappa().isPresent()) {
      assertThat(agreement.kappa().getAsDouble())
          .isCloseTo((same - chance) / (1 - chance), within(1e-9))
          .isBetween(-1.0, 1.0);
    } else {
      assertThat(n == 0 || Math.abs(1 - chance) < 1e-9).isTrue();
    }
  }
}
