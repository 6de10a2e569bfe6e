package org.claimdesk.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.check.DossierBuilder.dossier;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UnmarkedTest {

  @Test
  void asksForTheVerdictThatIsMissing() {
    assertThat(new Unmarked().remarks(dossier().unmarked().build()))
        .isEqualTo(Remark.onClaim("no verdict: mark KT-025 VERDICT"));
  }

  @Test
  void isContentWithAnyVerdict() {
    assertThat(new Unmarked().remarks(dossier().marked("not-checkable").build())).isEmpty();
  }

  @Test
  void quotesAnIdWithBlanksAsItHasToBeTyped() {
    assertThat(new Unmarked().remarks(dossier().id("para \"3\" \\ 1").unmarked().build()))
        .isEqualTo(Remark.onClaim("no verdict: mark \"para \\\"3\\\" \\\\ 1\" VERDICT"));
  }

  @Test
  void isAllThatIsSaidOfAClaimWithoutVerdict() {
    Rules rules = Rules.all(Newsroom.IN_USE, claim -> Optional.empty());

    Stream<Finding> findings =
        rules.findings(
            dossier().unmarked().withoutJustification().stances("refutes").build(), Profile.DRAFT);

    assertThat(findings.map(Finding::rule)).containsExactly("unmarked");
  }
}
