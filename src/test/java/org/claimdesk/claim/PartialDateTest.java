package org.claimdesk.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.claimdesk.problem.ProblemException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

  @ParameterizedTest
  @ValueSource(strings = {"2014", "2013-12", "2014-07-03", "2032-02-29", " 2014 "})
  void knowsAYearAMonthAndADay(String text) {
    assertThat(PartialDate.of(text).isKnown()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2014-13",
        "2014-00",
        "2014-02-30",
        "2031-02-29",
        "2014-7-3",
        "03.07.2014",
        "spring 2014",
        "214",
        "12014",
        "+2014",
        "2014-07-03T10:00",
        "２０１４"
      })
  void keepsAnythingElseAsText(String text) {
    PartialDate date = PartialDate.of(text);

    assertThat(date.isKnown()).isFalse();
    assertThat(date).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  "})
  void rejectsBlankText(String text) {
    assertThatThrownBy(() -> PartialDate.of(text)).isInstanceOf(ProblemException.class);
  }
}
