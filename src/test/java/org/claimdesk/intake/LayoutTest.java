package org.claimdesk.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutTest {

  @Test
  void knowsTheColumnsOfLiar() {
    Layout liar = Layouts.named("LIAR").orElseThrow();

    assertThat(liar.names()).hasSize(14).startsWith("id", "label", "statement");
    assertThat(liar.mapping())
        .containsOnly(
            Map.entry(IncomingField.ID, "1"),
            Map.entry(IncomingField.VERDICT, "2"),
            Map.entry(IncomingField.CLAIM, "3"),
            Map.entry(IncomingField.CLAIMANT, "5"));
    assertThat(liar.literalQuotes()).isTrue();
    assertThat(liar.delimiter()).contains('\t');
  }

  @Test
  void goesByANameThatNoOtherHas() {
    assertThat(Layouts.names()).containsExactly("liar", "averitec", "datacommons", "claims-search");
    assertThat(Layouts.named("averitec")).isEmpty();
    assertThat(JsonLayout.named("AVeriTeC")).contains(JsonLayout.AVERITEC);
    assertThat(JsonLayout.named("liar")).isEmpty();
  }

  @Test
  void isReadAsItIsWritten() {
    Layout liar = Layouts.named("liar").orElseThrow();
    Layout plain = Layout.ofJson("x.json", "{\"columns\":[{\"name\":\"a\",\"field\":\"claim\"}]}");

    assertThat(Layout.ofJson("x.json", liar.toJson())).isEqualTo(liar);
    assertThat(Layout.ofJson("x.json", plain.toJson())).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{| x.json:1: this is no JSON",
        "[]| this is no layout",
        "{}| there are no columns",
        "{\"columns\":[1]}| this is no layout",
        "{\"columns\":[]}| no column has the field claim",
        "{\"columns\":[{\"field\":\"claim\"}]}| the column name \"\" is blank",
        "{\"columns\":[{\"name\":\"a\"},{\"name\":\"A\"}]}| the column name \"A\" is blank or there",
        "{\"columns\":[{\"name\":\"a\",\"field\":\"word\"}]}| \"word\" is no field",
        "{\"quotes\":\"none\",\"columns\":[]}| quotes are \"literal\"",
        "{\"delimiter\":\"x\",\"columns\":[]}| \"x\" is no delimiter",
        "{\"columns\":[{\"name\":\"a\",\"field\":\"id\"},{\"name\":\"b\",\"field\":\"id\"}]}"
            + "| two columns have the field id",
      })
  void saysWhatIsWrongWithALayout(String text, String said) {
    assertThatThrownBy(() -> Layout.ofJson("x.json", text)).hasMessageContaining(said.strip());
  }
}
