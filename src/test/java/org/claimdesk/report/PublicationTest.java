package org.claimdesk.report;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.claimdesk.problem.ProblemException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"checks/may", "ftp://desk.example/", "desk.example:checks", "https://", ""})
  void refusesWhatIsNoWebAddressInTheSameWords(String url) {
    assertThatThrownBy(() -> Publication.requireWeb(url))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("\"" + url + "\" is no web address");
  }
}
