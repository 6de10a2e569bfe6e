package org.claimdesk.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.claimdesk.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadOptionsTest {

  @ParameterizedTest
  @ValueSource(strings = {"\t", "\\t", "tab", "TAB"})
  void understandsEveryWayToTypeATab(String typed) {
    assertThat(ReadOptions.delimiter(typed)).isEqualTo('\t');
  }

  @Test
  void understandsSignsAndTheirNames() {
    assertThat(ReadOptions.delimiter(",")).isEqualTo(ReadOptions.delimiter("comma")).isEqualTo(',');
    assertThat(ReadOptions.delimiter(";"))
        .isEqualTo(ReadOptions.delimiter("Semicolon"))
        .isEqualTo(';');
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", ",,", "\"", "\n"})
  void refusesWhatIsNoDelimiterAndNamesThoseThatAre(String typed) {
    assertThatThrownBy(() -> ReadOptions.delimiter(typed))
        .isInstanceOfSatisfying(
            ProblemException.class,
            thrown -> {
              assertThat(thrown).hasMessage("\"" + typed + "\" is no delimiter");
              assertThat(thrown.problems().get(0).remedy())
                  .contains("use one of: comma, semicolon, tab, bar");
            });
  }
}
