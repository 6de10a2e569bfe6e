package org.claimdesk.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.check.DossierBuilder.dossier;

import org.junit.jupiter.api.Test;

class SecondReaderTest {

  private final SecondReader rule = new SecondReader();

  @Test
  void findsAVerdictThatNobodyElseHasRead() {
    assertThat(rule.remarks(dossier().unread().build()))
        .isEqualTo(Remark.onClaim("not approved by a second person: approve KT-025"));
  }

  @Test
  void isContentWithAnApproval() {
    assertThat(rule.remarks(dossier().read("Bo", "true").build())).isEmpty();
  }

  @Test
  void leavesWhatIsOpenStaleOrDisputedToOtherRules() {
    assertThat(rule.remarks(dossier().unmarked().build())).isEmpty();
    assertThat(rule.remarks(dossier().unread().markedWhenItSaid("Then one.").build())).isEmpty();
    assertThat(rule.remarks(dossier().read("Bo", "false").build())).isEmpty();
  }
}
