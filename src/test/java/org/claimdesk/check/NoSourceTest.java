package org.claimdesk.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.check.DossierBuilder.dossier;

import org.claimdesk.dossier.Dossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoSourceTest {

  private final NoSource rule = new NoSource(Newsroom.IN_USE);

  @ParameterizedTest
  @ValueSource(strings = {"true", "mostly-true", "mixed", "mostly-false", "false", "satire"})
  void findsAVerdictWithoutSource(String verdict) {
    assertThat(rule.remarks(dossier().marked(verdict).withoutSources().build()))
        .isEqualTo(Remark.onClaim("no source: source add KT-025 URL"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "unverifiable", "not-checkable"})
  void isContentWithOneSourceOfAnyKind(String verdict) {
    assertThat(rule.remarks(dossier().marked(verdict).withoutJustification().build())).isEmpty();
  }

  @Test
  void wantsNoSourceForWhatCannotBeChecked() {
    Dossier opinion =
        dossier().marked("not-checkable").withoutSources().withoutJustification().build();

    assertThat(rule.remarks(opinion)).isEmpty();
  }

  @Test
  void takesAJustificationInPlaceOfASourceWhereNothingCanBeFound() {
    Dossier justified = dossier().marked("unverifiable").withoutSources().build();

    assertThat(rule.remarks(justified)).isEmpty();
  }

  @Test
  void findsAnUnverifiableClaimWithNeitherSourceNorJustification() {
    Dossier bare = dossier().marked("unverifiable").withoutSources().withoutJustification().build();

    assertThat(rule.remarks(bare))
        .isEqualTo(Remark.onClaim("no source, and no reason for that: because KT-025 \"TEXT\""));
  }
}
