package org.claimdesk.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.claimdesk.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleTest {

  private final Scale scale = BuiltInScales.newsroom();

  @ParameterizedTest
  @CsvSource({
    "TRUE, true",
    "Mostly Correct, mostly-true",
    "half-true, mixed",
    "Barely_True, mostly-false",
    "PANTS ON FIRE!, false",
    "not  enough evidence, unverifiable",
    "Prediction, not-checkable"
  })
  void readsAWordInAnySpelling(String word, String verdict) {
    assertThat(scale.written(word)).map(Verdict::name).contains(verdict);
  }

  @ParameterizedTest
  @CsvSource({"t, true", "X, mixed", "mostly-t, mostly-true", "unv, unverifiable", "fal, false"})
  void takesAKeyOrABeginningFromAPerson(String typed, String verdict) {
    assertThat(scale.typed(typed).name()).isEqualTo(verdict);
    assertThat(scale.written(typed)).isEmpty();
  }

  @Test
  void asksWhetherAWordNearbyWasMeant() {
    Scale scale = BuiltInScales.newsroom();

    assertThat(scale.remedy("mostly-ture")).startsWith("did you mean mostly-true? verdicts lists");
    assertThat(scale.remedy("Pants on fier!")).startsWith("did you mean pants on fire? ");
    assertThat(scale.remedy("full flop")).startsWith("verdicts lists");
    assertThat(scale.remedy("banana")).startsWith("verdicts lists");
  }

  @Test
  void namesWhatABeginningMayMean() {
    assertThatThrownBy(() -> scale.typed("mostly"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("mostly-true or mostly-false");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Full Flop", "no-flip", "HALF FLIP"})
  void refusesWhatIsNoTruthRating(String word) {
    assertThatThrownBy(() -> scale.typed(word)).hasMessageContaining("no truth rating");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "perhaps", "four pinocchios", "!", "false!!"})
  void refusesWhatItDoesNotKnow(String word) {
    assertThatThrownBy(() -> scale.typed(word)).isInstanceOf(ProblemException.class);
  }

  /** A lone dash is standard input, and what begins with one an option. */
  @ParameterizedTest
  @ValueSource(strings = {"- true", "-true", "_true", "/true", "true-"})
  void takesNoSignAroundAWordForNothing(String word) {
    assertThat(scale.written(word)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "half\u00A0true, mixed",
    "half\u2011true, mixed",
    "Half \u2013 True !, mixed",
    "half_/true, mixed"
  })
  void readsTheSignsThatWordProcessorsPutBetweenWords(String word, String verdict) {
    assertThat(scale.written(word)).map(Verdict::name).contains(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "Conflicting Evidence/Cherrypicking, mixed",
    "correct / verified, true",
    "Half-True/misleading!, mixed"
  })
  void readsWordsPartedByASlashThatAllMeanTheSame(String word, String verdict) {
    assertThat(scale.written(word)).map(Verdict::name).contains(verdict);
  }

  @ParameterizedTest
  @ValueSource(strings = {"true/false", "true/", "/", "//", "mixed/banana", "true/mostly"})
  void guessesNothingFromWordsPartedByASlash(String word) {
    assertThat(scale.written(word)).isEmpty();
  }
}
