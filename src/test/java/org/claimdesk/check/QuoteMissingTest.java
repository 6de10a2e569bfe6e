package org.claimdesk.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.check.DossierBuilder.CAPTURED;
import static org.claimdesk.check.DossierBuilder.dossier;

import java.util.Optional;
import org.claimdesk.source.Evidence;
import org.junit.jupiter.api.Test;

class QuoteMissingTest {

  private final QuoteMissing rule = new QuoteMissing();

  private static Evidence found(Optional<Boolean> quoteFound) {
    return new Evidence(CAPTURED.copy(), quoteFound, Optional.empty(), Optional.empty());
  }

  @Test
  void saysHowTheQuoteCanBeLookedAtThatIsInNoCopy() {
    assertThat(rule.remarks(dossier().evidence(found(Optional.of(false))).build()))
        .containsExactly(Remark.onSource(1, "the quote is in no copy: source quote KT-025/1"));
  }

  @Test
  void saysItBeforeThereIsAVerdictToo() {
    assertThat(rule.remarks(dossier().unmarked().evidence(found(Optional.of(false))).build()))
        .hasSize(1);
  }

  @Test
  void saysNothingOfAQuoteThatIsFoundOrThatNobodyCouldLookFor() {
    assertThat(rule.remarks(dossier().evidence(found(Optional.of(true))).build())).isEmpty();
    assertThat(rule.remarks(dossier().evidence(found(Optional.empty())).build())).isEmpty();
    assertThat(rule.remarks(dossier().evidence(Evidence.NONE).build())).isEmpty();
  }
}
