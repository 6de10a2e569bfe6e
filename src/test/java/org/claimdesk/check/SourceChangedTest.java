package org.claimdesk.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.check.DossierBuilder.dossier;
import static org.claimdesk.check.DossierBuilder.seen;

import org.claimdesk.source.Condition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SourceChangedTest {

  private final SourceChanged rule = new SourceChanged();

  @Test
  void saysOnWhichDayAnotherTextWasFound() {
    assertThat(rule.remarks(dossier().evidence(seen(Condition.CHANGED, "2014-07-31")).build()))
        .containsExactly(
            Remark.onSource(
                1, "changed, seen on 2014-07-31: read it again, then source capture KT-025/1"));
  }

  @Test
  void asksForTheNewAddressOfAPageThatMoved() {
    assertThat(
            rule.remarks(
                dossier().unmarked().evidence(seen(Condition.MOVED, "2014-07-31")).build()))
        .containsExactly(
            Remark.onSource(1, "moved, seen on 2014-07-31: source edit KT-025/1 --address URL"));
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"CHANGED", "MOVED"})
  void saysNothingOfOtherConditions(Condition condition) {
    assertThat(rule.remarks(dossier().evidence(seen(condition, "2014-07-31")).build())).isEmpty();
  }

  @Test
  void saysNothingBeforeSomebodyHasLookedAgain() {
    assertThat(rule.remarks(dossier().build())).isEmpty();
  }
}
