package org.claimdesk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SameClaimsTest {

  @Test
  void findsAChangedFigureMuchLikeTheTextBefore() {
    assertThat(SameClaims.likeness("The mill has 15 sails.", "The mill has 12 sails."))
        .isBetween(0.8, 1.0);
  }

  @Test
  void findsAnotherSentenceUnlike() {
    assertThat(SameClaims.likeness("The mill has 15 sails.", "Bread costs two riel in Kep."))
        .isLessThan(0.3);
  }

  @Test
  void knowsWordsWithoutBlanksBetweenThem() {
    assertThat(SameClaims.likeness("日本は二番目の援助国です", "日本は一番目の援助国です")).isGreaterThan(0.7);
  }

  @Test
  void findsTextsOfASingleSignUnlike() {
    assertThat(SameClaims.likeness("a", "a")).isZero();
  }
}
