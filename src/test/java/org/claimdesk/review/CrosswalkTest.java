package org.claimdesk.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrosswalkTest {

  private static Scale scale(String name) {
    return BuiltInScales.named(name).orElseThrow();
  }

  /** The label, with an asterisk where it loses something; {@code none} where there is none. */
  private static String label(Scale from, String verdict, String to) {
    return new Crosswalk(from, scale(to))
        .of(verdict)
        .map(label -> label.word() + (label.exact() ? "" : "*"))
        .orElse("none");
  }

  @ParameterizedTest
  @CsvSource({
    "newsroom, true, true, Supported, SUPPORTS",
    "newsroom, mostly-true, mostly-true, Supported*, SUPPORTS*",
    "newsroom, mixed, half-true, Conflicting Evidence/Cherrypicking, none",
    "newsroom, mostly-false, mostly-false, Refuted*, REFUTES*",
    "newsroom, false, false, Refuted, REFUTES",
    "newsroom, unverifiable, none, Not Enough Evidence, NOT ENOUGH INFO",
    "newsroom, not-checkable, none, none, none",
    "politifact, true, true, Supported, SUPPORTS",
    "politifact, mostly-true, mostly-true, Supported*, SUPPORTS*",
    "politifact, half-true, half-true, Conflicting Evidence/Cherrypicking, none",
    "politifact, mostly-false, mostly-false, Refuted*, REFUTES*",
    "politifact, false, false, Refuted, REFUTES",
    "politifact, pants-on-fire, pants-on-fire, Refuted*, REFUTES*",
    "averitec, Supported, true, Supported, SUPPORTS",
    "averitec, Refuted, false, Refuted, REFUTES",
    "averitec, Not Enough Evidence, none, Not Enough Evidence, NOT ENOUGH INFO",
    "averitec, Conflicting Evidence/Cherrypicking, half-true, "
        + "Conflicting Evidence/Cherrypicking, none",
    "fever, SUPPORTS, true, Supported, SUPPORTS",
    "fever, REFUTES, false, Refuted, REFUTES",
    "fever, NOT ENOUGH INFO, none, Not Enough Evidence, NOT ENOUGH INFO"
  })
  void holdsTheWholeTable(
      String scale, String verdict, String politifact, String averitec, String fever) {
    Scale from = scale(scale);

    assertThat(label(from, verdict, "politifact")).isEqualTo(politifact);
    assertThat(label(from, verdict, "averitec")).isEqualTo(averitec);
    assertThat(label(from, verdict, "fever")).isEqualTo(fever);
  }

  @Test
  void knowsNoVerdictThatTheScaleDoesNotHave() {
    assertThat(label(scale("newsroom"), "half-true", "averitec")).isEqualTo("none");
  }

  private static Verdict verdict(String name, Integer value, String... also) {
    OptionalInt worth = value == null ? OptionalInt.empty() : OptionalInt.of(value);
    return new Verdict(name, "", worth, List.of(also));
  }

  @Test
  void leadsFromAScaleOfOnesOwnByItsValues() {
    Scale own =
        new Scale(
            "own",
            List.of(
                verdict("right", 10),
                verdict("rather right", 7),
                verdict("so so", 5),
                verdict("a bit wrong", 4),
                verdict("wrong", 0),
                verdict("made up", 0),
                verdict("no idea", null, "unverifiable"),
                verdict("who cares", null, "false")));

    assertThat(own.verdicts())
        .extracting(one -> label(own, one.name(), "averitec"))
        .containsExactly(
            "Supported",
            "Supported*",
            "Conflicting Evidence/Cherrypicking",
            "Conflicting Evidence/Cherrypicking*",
            "Refuted",
            "Refuted*",
            "Not Enough Evidence",
            "none");
  }

  @Test
  void takesNoValueForAMeasureWhereAllAreTheSame() {
    Scale own = new Scale("own", List.of(verdict("ok", 1), verdict("fine", 1)));

    assertThat(label(own, "ok", "averitec")).isEqualTo("none");
  }
}
