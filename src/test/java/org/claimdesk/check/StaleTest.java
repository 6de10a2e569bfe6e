package org.claimdesk.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.check.DossierBuilder.dossier;

import org.junit.jupiter.api.Test;

class StaleTest {

  private final Stale rule = new Stale();

  @Test
  void findsAVerdictThatWasGivenToAnotherText() {
    assertThat(rule.remarks(dossier().text("Now two.").markedWhenItSaid("Then one.").build()))
        .isEqualTo(Remark.onClaim("the text changed after the verdict: mark KT-025 again"));
  }

  @Test
  void isContentWithAVerdictOnTheTextAsItIs() {
    assertThat(rule.remarks(dossier().build())).isEmpty();
  }

  @Test
  void saysNothingBeforeThereIsAVerdict() {
    assertThat(rule.remarks(dossier().unmarked().build())).isEmpty();
  }
}
