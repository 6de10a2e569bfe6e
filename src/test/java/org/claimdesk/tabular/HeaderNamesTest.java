package org.claimdesk.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderNamesTest {

  private static final List<Column> COLUMNS =
      ColumnNames.of(List.of("", "Claim-Text", "claim text", "ID", "#"));

  @ParameterizedTest
  @ValueSource(strings = {"Claim Text", "claim_text", " CLAIM-TEXT: ", "claimText", "claim\ntext"})
  void matchesWhateverTheCaseSpacingAndPunctuation(String header) {
    assertThat(HeaderNames.key(header)).isEqualTo("claimtext");
  }

  @Test
  void tellsHeadersOfAnyScriptApart() {
    assertThat(HeaderNames.key("អះអាង")).isNotEqualTo(HeaderNames.key("អះអុង"));
    assertThat(HeaderNames.key("Zoe\u0308")).isEqualTo(HeaderNames.key("zoë"));
  }

  @Test
  void keepsAHeaderOfSignsAlone() {
    assertThat(HeaderNames.find(COLUMNS, List.of("#"))).contains(COLUMNS.get(4));
    assertThat(HeaderNames.find(COLUMNS, List.of("%"))).isEmpty();
  }

  @Test
  void findsByTheEarliestNameAndThenTheFirstColumn() {
    assertThat(HeaderNames.find(COLUMNS, List.of("text", "claim_text", "id")))
        .contains(COLUMNS.get(1));
    assertThat(HeaderNames.find(COLUMNS, List.of("id", "claim_text"))).contains(COLUMNS.get(3));
  }

  @Test
  void neverTakesABlankHeaderForAName() {
    assertThat(HeaderNames.find(COLUMNS, List.of("", " "))).isEmpty();
  }

  @Test
  void findsTheColumnOfAField() {
    FieldNames<String> fields =
        new FieldNames<>(Map.of("claim", List.of("sentence", "Claim text")));

    assertThat(fields.find("claim", COLUMNS)).contains(COLUMNS.get(1));
    assertThat(fields.find("quote", COLUMNS)).isEmpty();
  }
}
