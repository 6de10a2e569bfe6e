package org.claimdesk.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.check.DossierBuilder.dossier;

import java.util.List;
import org.claimdesk.dossier.Dossier;
import org.junit.jupiter.api.Test;

class MissingTest {

  private static List<Missing> in(Dossier dossier) {
    return Missing.in(dossier, Newsroom.IN_USE);
  }

  @Test
  void asksForASourceAndForWhatAFalseSentenceShouldSay() {
    assertThat(in(dossier().marked("true").sources(List.of()).build()))
        .containsExactly(Missing.SOURCE);
    assertThat(in(dossier().marked("false").withoutCorrection().sources(List.of()).build()))
        .containsExactly(Missing.SOURCE, Missing.CORRECTION);
  }

  @Test
  void asksForAReasonWhereNoSourceCouldBeFound() {
    assertThat(in(dossier().marked("unverifiable").because("").sources(List.of()).build()))
        .containsExactly(Missing.JUSTIFICATION);
  }

  @Test
  void asksForNothingWhereNothingIsNeeded() {
    assertThat(in(dossier().unmarked().build())).isEmpty();
    assertThat(in(dossier().marked("not-checkable").sources(List.of()).build())).isEmpty();
    assertThat(in(dossier().marked("false").build())).isEmpty();
  }
}
