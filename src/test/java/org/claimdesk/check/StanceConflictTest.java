package org.claimdesk.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.check.DossierBuilder.dossier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StanceConflictTest {

  private final StanceConflict rule = new StanceConflict(Newsroom.IN_USE);

  @ParameterizedTest
  @ValueSource(strings = {"true", "mostly-true"})
  void findsATrueClaimThatSourcesOnlyRefute(String verdict) {
    assertThat(rule.remarks(dossier().marked(verdict).stances("refutes", "context", "").build()))
        .isEqualTo(
            Remark.onClaim(
                verdict
                    + ", yet its sources only refute it: mark KT-025 again or add the other side"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"false", "mostly-false"})
  void findsAFalseClaimThatSourcesOnlySupport(String verdict) {
    assertThat(rule.remarks(dossier().marked(verdict).stances("context", "supports").build()))
        .isEqualTo(
            Remark.onClaim(
                verdict
                    + ", yet its sources only support it: mark KT-025 again or add the other side"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "false"})
  void isContentWithEvidenceOnBothSides(String verdict) {
    assertThat(rule.remarks(dossier().marked(verdict).stances("refutes", "supports").build()))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "false"})
  void takesContextAndNoStanceForNoSide(String verdict) {
    assertThat(rule.remarks(dossier().marked(verdict).stances("context", "").build())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"true, supports", "mostly-true, supports", "false, refutes", "mostly-false, refutes"})
  void isContentWithSourcesOnTheVerdictsSide(String verdict, String stance) {
    assertThat(rule.remarks(dossier().marked(verdict).stances(stance).build())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"mixed", "unverifiable", "not-checkable", "satire"})
  void saysNothingOfVerdictsThatLeanNeitherWay(String verdict) {
    assertThat(rule.remarks(dossier().marked(verdict).stances("refutes").build())).isEmpty();
    assertThat(rule.remarks(dossier().marked(verdict).stances("supports").build())).isEmpty();
  }

  @Test
  void saysNothingBeforeThereIsAVerdict() {
    assertThat(rule.remarks(dossier().unmarked().stances("refutes").build())).isEmpty();
  }
}
