package org.claimdesk.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.check.DossierBuilder.dossier;

import java.util.Optional;
import org.claimdesk.claim.ClaimId;
import org.junit.jupiter.api.Test;

class DuplicateClaimTest {

  private final DuplicateClaim rule =
      new DuplicateClaim(
          claim ->
              Optional.of(new ClaimId("KT-003")).filter(id -> claim.text().startsWith("Again")));

  @Test
  void namesTheEarlierClaimAlsoBeforeThereIsAVerdict() {
    assertThat(rule.remarks(dossier().text("Again the same.").unmarked().build()))
        .isEqualTo(Remark.onClaim("the same claim as KT-003: drop KT-025"));
  }

  @Test
  void isContentWithAClaimThatHasNoTwinBeforeIt() {
    assertThat(rule.remarks(dossier().text("Another.").build())).isEmpty();
  }
}
