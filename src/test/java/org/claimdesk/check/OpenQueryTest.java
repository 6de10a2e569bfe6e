package org.claimdesk.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.check.DossierBuilder.answered;
import static org.claimdesk.check.DossierBuilder.dossier;
import static org.claimdesk.check.DossierBuilder.open;

import org.junit.jupiter.api.Test;

class OpenQueryTest {

  private final OpenQuery rule = new OpenQuery();

  @Test
  void namesTheOldestQuestionThatIsOpen() {
    assertThat(rule.remarks(dossier().asked(answered(1, "When?"), open(2, "Where?")).build()))
        .isEqualTo(Remark.onClaim("no answer to \"Where?\": answer KT-025/2 \"TEXT\""));
  }

  @Test
  void countsTheOthers() {
    assertThat(rule.remarks(dossier().asked(open(1, "When?"), open(2, "Where?")).build()))
        .isEqualTo(Remark.onClaim("no answer to \"When?\" and 1 more: answer KT-025/1 \"TEXT\""));
  }

  @Test
  void isContentWhenAllIsAnswered() {
    assertThat(rule.remarks(dossier().asked(answered(1, "When?")).build())).isEmpty();
    assertThat(rule.remarks(dossier().build())).isEmpty();
  }

  @Test
  void saysItOfAClaimWithoutAVerdictToo() {
    assertThat(rule.remarks(dossier().unmarked().asked(open(1, "When?")).build())).hasSize(1);
  }
}
