package org.claimdesk.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.check.DossierBuilder.dossier;

import org.junit.jupiter.api.Test;

class DisputedTest {

  private final Disputed rule = new Disputed();

  @Test
  void findsReadersThatDiffer() {
    assertThat(rule.remarks(dossier().read("Bo", "false").build()))
        .isEqualTo(
            Remark.onClaim("Bo says false, Reviewer true: settle it with mark KT-025 VERDICT"));
  }

  @Test
  void isContentWithReadersThatAgree() {
    assertThat(rule.remarks(dossier().read("Bo", "true").build())).isEmpty();
  }

  @Test
  void saysNothingBeforeThereIsASecondReader() {
    assertThat(rule.remarks(dossier().unread().build())).isEmpty();
  }
}
