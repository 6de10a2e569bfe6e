package org.claimdesk.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.claimdesk.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimIdTest {

  @ParameterizedTest
  @CsvSource({
    "KT-007, 7",
    "0042, 42",
    "000, 0",
    "7b, ''",
    "x, ''",
    "2031-04, 4",
    "C12345678901, 12345678901"
  })
  void knowsTheNumberAtItsEnd(String id, String number) {
    assertThat(new ClaimId(id).numberAtEnd()).isEqualTo(number);
  }

  @Test
  void comparesWithoutCaseAndAccents() {
    assertThat(new ClaimId("É-1").key()).isEqualTo(new ClaimId("e-1").key());
    assertThat(new ClaimId("a")).isNotEqualTo(new ClaimId("A"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", " A", "A ", "A\tB", "A\u0007"})
  void refusesBlanksAtTheEndsAndControlCharacters(String text) {
    assertThatThrownBy(() -> new ClaimId(text)).isInstanceOf(ProblemException.class);
  }
}
