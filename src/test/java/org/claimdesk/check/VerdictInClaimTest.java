package org.claimdesk.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.check.DossierBuilder.dossier;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerdictInClaimTest {

  private final VerdictInClaim rule = new VerdictInClaim(Newsroom.IN_USE);

  @Test
  void namesTheLabelAsItIsWritten() {
    assertThat(rule.remarks(dossier().text("Half\u00A0\n True \u2014 the bridge is new").build()))
        .isEqualTo(
            Remark.onClaim(
                "the text carries the verdict \"Half True\": edit KT-025 --claim \"TEXT\""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FALSE: the bridge is new",
        " false : the bridge is new",
        "Half true - the bridge is new",
        "half_true \u2013 the bridge is new",
        "Half - true: the bridge is new",
        "Fake\u2014the bridge is new",
        "Pants on Fire!: the bridge is new",
        "false\uFF1Athe bridge is new",
        "[FALSE] The bridge is new",
        "The bridge is new (false)",
        "The bridge is new. (Mostly  False).",
        "The bridge (the Japanese one) is new [Pants on fire!]",
        "The bridge is beautiful (opinion)",
        "The bridge is new \uFF08false\uFF09"
      })
  void findsALabelAtEitherEnd(String text) {
    assertThat(rule.remarks(dossier().text(text).build())).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It is true that the bridge is new",
        "True North is a magazine",
        "True North: a magazine",
        "True-false questions are easy",
        "True, the bridge is new",
        "The false (fake) bridge is new",
        "The bridge is new, which is false",
        "The bridge is new (it is false)",
        "The minister said: false",
        "The answer: false - or so it seems",
        "t: the bridge is new",
        "The bridge is new (f)",
        "https://ministry.example/false",
        "FALSE",
        "False:",
        "(false)"
      })
  void takesASentenceForASentence(String text) {
    assertThat(rule.remarks(dossier().text(text).build())).isEmpty();
  }

  @Test
  void looksAtClaimsWithoutVerdictToo() {
    assertThat(rule.remarks(dossier().text("FALSE: the bridge is new").unmarked().build()))
        .hasSize(1);
  }

  @Property
  void findsEveryWordOfTheScaleInAnyCase(
      @ForAll("words") String word, @ForAll boolean capitals, @ForAll("frames") String frame) {
    String label = capitals ? word.toUpperCase(Locale.ROOT) : word;

    assertThat(rule.remarks(dossier().text(frame.formatted(label)).build())).hasSize(1);
  }

  @Property
  void findsNothingInWordsWithoutSigns(@ForAll("words") String one, @ForAll("words") String other) {
    assertThat(rule.remarks(dossier().text(one + " " + other).build())).isEmpty();
  }

  @Provide
  Arbitrary<String> words() {
    List<String> all =
        Newsroom.SCALE.verdicts().stream()
            .flatMap(verdict -> Stream.concat(Stream.of(verdict.name()), verdict.also().stream()))
            .toList();
    return Arbitraries.of(all);
  }

  @Provide
  Arbitrary<String> frames() {
    return Arbitraries.of("%s: it is new", "%s - it is new", "It is new (%s)", "It is new [%s]");
  }
}
