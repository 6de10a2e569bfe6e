package org.claimdesk.claimreview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RatingWordsTest {

  private static final RatingWords HALF_TRUE = new RatingWords("half true");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Half true: it rains",
        "HALF-TRUE \uFF1A it rains",
        "half  true - it rains",
        "Half true \u2013 it rains",
        "Half true\u2014it rains",
        "(half true) It rains",
        "[Half_True] It rains",
        "It rains (half true).",
        "It rains \u3010half true\u3011\u3002 "
      })
  void knowsALabel(String claim) {
    assertThat(HALF_TRUE.label(claim)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It is half true that it rains",
        "Half truer: it rains",
        "half true-ish, it rains",
        "A half true: it rains",
        "It (half true) rains",
        ""
      })
  void takesNoWordInASentenceForALabel(String claim) {
    assertThat(HALF_TRUE.label(claim)).isFalse();
  }

  @Test
  void takesWordsLiterally() {
    assertThat(new RatingWords("(.*)").label("Anything: it rains")).isFalse();
    assertThat(new RatingWords("a\\Eb").label("a\\Eb: it rains")).isTrue();
    assertThat(new RatingWords(" - ").label(": it rains")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"False", "Pants on Fire!", "Not quite. True", "no-4.5-or-so at all, is it"})
  void takesAFewWordsForNoSentence(String words) {
    assertThat(new RatingWords(words).isSentence()).isFalse();
  }
}
