package org.claimdesk.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.check.DossierBuilder.dossier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoJustificationTest {

  private final NoJustification rule = new NoJustification();

  @ParameterizedTest
  @ValueSource(strings = {"true", "false", "unverifiable", "not-checkable"})
  void findsAVerdictWithoutReason(String verdict) {
    assertThat(rule.remarks(dossier().marked(verdict).withoutJustification().build()))
        .isEqualTo(Remark.onClaim("no justification: because KT-025 \"TEXT\""));
  }

  @Test
  void takesABlankReasonForNone() {
    assertThat(rule.remarks(dossier().because(" ").build())).hasSize(1);
  }

  @Test
  void isContentWithAReason() {
    assertThat(rule.remarks(dossier().because("It says so.").build())).isEmpty();
  }

  @Test
  void asksForNoReasonWithoutVerdict() {
    assertThat(rule.remarks(dossier().unmarked().withoutJustification().build())).isEmpty();
  }
}
