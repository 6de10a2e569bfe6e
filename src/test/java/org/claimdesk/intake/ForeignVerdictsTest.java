package org.claimdesk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.claimdesk.review.Scale;
import org.claimdesk.review.Verdict;
import org.junit.jupiter.api.Test;

class ForeignVerdictsTest {

  private final ForeignVerdicts verdicts =
      new ForeignVerdicts(new Scale("test", List.of(aVerdict("true"), aVerdict("mixed"))));

  private static Verdict aVerdict(String name) {
    return new Verdict(name, name.substring(0, 1), OptionalInt.empty(), List.of());
  }

  @Test
  void tellsEachUnknownWordOnceInTheOrderOfTheFile() {
    for (String cell : List.of("TRUE", "so-so", "", "mix", " so-so ", "t", "Mixed!")) {
      verdicts.see(cell);
    }

    assertThat(verdicts.told()).containsExactly("\"so-so\"", "\"mix\"", "\"t\"");
  }

  @Test
  void tellsNoMoreThanTwentyWords() {
    for (int i = 1; i <= 1000; i++) {
      verdicts.see("word " + i);
    }

    assertThat(verdicts.told()).hasSize(21).startsWith("\"word 1\"").endsWith("and others");
  }

  @Test
  void tellsExactlyTwentyWithoutMore() {
    for (int i = 1; i <= 20; i++) {
      verdicts.see("word " + i);
    }

    assertThat(verdicts.told()).hasSize(20).endsWith("\"word 20\"");
  }
}
