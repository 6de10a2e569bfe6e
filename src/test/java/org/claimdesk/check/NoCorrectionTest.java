package org.claimdesk.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.check.DossierBuilder.dossier;

import java.util.List;
import java.util.OptionalInt;
import org.claimdesk.review.Scale;
import org.claimdesk.review.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoCorrectionTest {

  private final NoCorrection rule = new NoCorrection(Newsroom.IN_USE);

  @ParameterizedTest
  @ValueSource(strings = {"false", "mostly-false"})
  void asksWhatAFalseSentenceShouldSay(String verdict) {
    assertThat(rule.remarks(dossier().marked(verdict).withoutCorrection().build()))
        .isEqualTo(Remark.onClaim("no correction: correct KT-025 \"TEXT\""));
  }

  @Test
  void isContentWithACorrection() {
    assertThat(rule.remarks(dossier().marked("false").build())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "mostly-true", "mixed", "unverifiable", "not-checkable"})
  void wantsNoneForOtherVerdicts(String verdict) {
    assertThat(rule.remarks(dossier().marked(verdict).withoutCorrection().build())).isEmpty();
  }

  @Test
  void goesByTheValueThatTheScaleInUseGivesTheVerdict() {
    Verdict right = new Verdict("right", "r", OptionalInt.of(9), List.of());
    Verdict wrong = new Verdict("wrong", "w", OptionalInt.of(5), List.of());
    Scale scale = new Scale("other", List.of(right, wrong));
    NoCorrection other = new NoCorrection(() -> scale);

    assertThat(other.remarks(dossier().marked("wrong").withoutCorrection().build())).hasSize(1);
  }
}
