package org.claimdesk.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.check.DossierBuilder.dossier;
import static org.claimdesk.check.DossierBuilder.seen;

import org.claimdesk.source.Condition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SourceGoneTest {

  private final SourceGone rule = new SourceGone();

  @Test
  void saysOnWhichDayItWasFoundGone() {
    assertThat(
            rule.remarks(dossier().unmarked().evidence(seen(Condition.GONE, "2014-07-31")).build()))
        .containsExactly(
            Remark.onSource(
                1,
                "gone, seen on 2014-07-31: source edit KT-025/1 --address URL, that of an archived"
                    + " page"));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "GONE")
  void saysNothingOfOtherConditions(Condition condition) {
    assertThat(rule.remarks(dossier().evidence(seen(condition, "2014-07-31")).build())).isEmpty();
  }
}
