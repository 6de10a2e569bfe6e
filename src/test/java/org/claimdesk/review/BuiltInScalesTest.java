package org.claimdesk.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BuiltInScalesTest {

  static Stream<Scale> all() {
    return BuiltInScales.names().stream().map(name -> BuiltInScales.named(name).orElseThrow());
  }

  private static String verdict(String scale, String word) {
    return BuiltInScales.named(scale)
        .orElseThrow()
        .written(word)
        .map(Verdict::name)
        .orElse("unknown");
  }

  @ParameterizedTest
  @MethodSource("all")
  void areFreeOfTheFaultsThatAFileIsRefusedFor(Scale scale) {
    ScaleDraft draft = new ScaleDraft();

    for (Verdict verdict : scale.verdicts()) {
      String value = verdict.value().isPresent() ? "" + verdict.value().getAsInt() : "";
      assertThat(
              draft.add(new ScaleDraft.Entry(verdict.name(), verdict.key(), value, verdict.also())))
          .as(verdict.name())
          .isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void understandEachOfTheirOwnWordsAndKeys(Scale scale) {
    for (Verdict verdict : scale.verdicts()) {
      assertThat(scale.written(verdict.name())).contains(verdict);
      assertThat(scale.typed(verdict.key())).isEqualTo(verdict);
      verdict.also().forEach(word -> assertThat(scale.written(word)).contains(verdict));
    }
  }

  @Test
  void haveTheNewsroomsTableWordForWord() {
    assertThat(BuiltInScales.newsroom().verdicts())
        .extracting(it -> it.name() + "|" + it.key() + "|" + String.join(", ", it.also()))
        .containsExactly(
            "true|t|correct, accurate, verified, supported",
            "mostly-true|m|mostly correct",
            "mixed|x|half true, misleading, conflicting evidence, cherrypicking",
            "mostly-false|o|barely true",
            "false|f|incorrect, refuted, pants on fire, fake",
            "unverifiable|u|unproven, not enough evidence, no evidence",
            "not-checkable|p|opinion, prediction");
  }

  @ParameterizedTest
  @CsvSource({
    "averitec, Supported, Supported",
    "averitec, NOT ENOUGH EVIDENCE, Not Enough Evidence",
    "averitec, Conflicting Evidence/Cherrypicking, Conflicting Evidence/Cherrypicking",
    "averitec, conflicting-evidence cherrypicking, Conflicting Evidence/Cherrypicking",
    "fever, supports, SUPPORTS",
    "fever, Not Enough Info, NOT ENOUGH INFO",
    "politifact, pants-fire, pants-on-fire",
    "politifact, Pants on Fire!, pants-on-fire",
    "politifact, barely-true, mostly-false",
    "politifact, half-true, half-true",
    "politifact, mixed, half-true",
    "claimreview-values, 5, true",
    "claimreview-values, T, true",
    "claimreview-values, 1, false",
    "claimreview-values, f, false",
    "claimreview-values, four pinocchios, false",
    "claimreview-values, 3 Pinocchios, mostly-false",
    "claimreview-values, Two Pinocchios, mixed",
    "claimreview-values, one pinocchio, mostly-true",
    "claimreview-values, Geppetto Checkmark, true",
    "claimreview-values, FALSO, false",
    "claimreview-values, Vrai, true",
    "claimreview-values, FALSCH, false",
    "claimreview-values, Verdadero, true",
    "claimreview-values, VERO, true",
    "claimreview-values, PLUTÔT FAUX, mostly-false",
    "claimreview-values, größtenteils richtig, mostly-true",
    "claimreview-values, Fałsz, false"
  })
  void understandTheWordsOfTheirField(String scale, String word, String verdict) {
    assertThat(verdict(scale, word)).isEqualTo(verdict);
  }

  /** The same letters may be written in one piece or two. */
  @Test
  void readAccentsHoweverTheyAreEncoded() {
    assertThat(verdict("claimreview-values", "Plut\u006F\u0302t vrai")).isEqualTo("mostly-true");
  }

  @ParameterizedTest
  @ValueSource(strings = {"FALSO", "four pinocchios", "T", "5", "Vrai", "pants-fire", "SUPPORTS"})
  void leaveTheWordsOfOthersUnknownToTheNewsroom(String word) {
    assertThat(verdict("newsroom", word)).isEqualTo("unknown");
  }

  @ParameterizedTest
  @CsvSource({
    "averitec, mostly-true",
    "averitec, mostly-false",
    "fever, mostly-true",
    "fever, mixed",
    "politifact, unverifiable",
    "politifact, not-checkable",
    "averitec, not-checkable"
  })
  void knowNoWordWhereTheCrosswalkLosesSomething(String scale, String word) {
    assertThat(verdict(scale, word)).isEqualTo("unknown");
  }

  @Test
  void refuseWhatIsNoTruthRatingByName() {
    for (Scale scale : all().toList()) {
      for (String word :
          List.of("Full Flop", "half-flip", "NO FLIP", "Upside-down Pinocchio", "full_flop!")) {
        assertThat(scale.written(word)).isEmpty();
        assertThat(scale.unknown(word)).isEqualTo("\"" + word + "\" is no truth rating");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "newsroom, true, TRUE",
    "newsroom, mostly-true, TRUE",
    "newsroom, mixed, MIDDLE",
    "newsroom, mostly-false, FALSE",
    "newsroom, false, FALSE",
    "newsroom, unverifiable, NONE",
    "politifact, half-true, MIDDLE",
    "politifact, mostly-false, FALSE",
    "politifact, pants-on-fire, FALSE",
    "averitec, Supported, TRUE",
    "averitec, Conflicting Evidence/Cherrypicking, MIDDLE",
    "averitec, Not Enough Evidence, NONE",
    "fever, REFUTES, FALSE"
  })
  void leanByTheirValue(String scale, String verdict, Leaning leaning) {
    assertThat(BuiltInScales.named(scale).orElseThrow().leaning(verdict)).isEqualTo(leaning);
  }
}
