package org.claimdesk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JsonTest {

  private static List<String> each(String text) throws IOException {
    List<String> values = new ArrayList<>();
    Json.readEach(
        new StringReader(text),
        Set.of("claims"),
        (value, line) -> values.add(line + " " + Json.write(value)));
    return values;
  }

  @Test
  void handsOverTheValuesOfAListInItsPlace() throws IOException {
    assertThat(each("{\"page\": 1,\n\"claims\": [\n{\"a\": 1},\n{\"a\": 2}], \"next\": [3]}"))
        .containsExactly("3 {\"a\":1}", "4 {\"a\":2}");
  }

  @Test
  void handsOverAnObjectWithoutSuchAListAsItIs() throws IOException {
    assertThat(each("{\"a\": {\"claims\": [1]}}\n{\"claims\": \"none\"}"))
        .containsExactly("1 {\"a\":{\"claims\":[1]}}", "2 {\"claims\":\"none\"}");
  }

  @Test
  void handsOverTheValuesOfAnArrayWithoutLookingIntoThem() throws IOException {
    assertThat(each("[{\"claims\": [1]},\n 2]")).containsExactly("1 {\"claims\":[1]}", "2 2");
  }

  @Test
  void tellsTheLineOfWhatIsNoJsonAfterTheValuesBeforeIt() {
    List<Object> before = new ArrayList<>();

    assertThatThrownBy(
            () ->
                Json.readEach(
                    new StringReader("{\"claims\": [1,\n2,\n}"),
                    Set.of("claims"),
                    (value, line) -> before.add(value)))
        .isInstanceOfSatisfying(
            JsonProblem.class, problem -> assertThat(problem.line()).isEqualTo(3));
    assertThat(before).containsExactly(1L, 2L);
  }

  @Test
  void keepsNumbersAsWrittenApartFromTexts() {
    Object value = Json.read("[4.50,\"4.50\",7,99999999999999999999,1E+400]");

    assertThat((List<?>) value)
        .extracting(each -> each.getClass().getSimpleName())
        .containsExactly("WrittenNumber", "String", "Long", "WrittenNumber", "WrittenNumber");
    assertThat(Json.write(value)).isEqualTo("[4.50,\"4.50\",7,99999999999999999999,1E+400]");
    assertThat(((List<?>) value).get(0)).hasToString("4.50");
  }

  @Test
  void escapesWhatAPageWouldActOn() throws IOException {
    StringWriter one = new StringWriter();
    StringWriter array = new StringWriter();
    Map<String, String> value = Map.of("<b>", "</script><!--&\u2028\u2029");

    Json.writeForPage(value, one);
    Json.writeArrayForPage(array, each -> each.accept(value));

    assertThat(one)
        .hasToString(
            "{\"\\u003Cb\\u003E\":\"\\u003C/script\\u003E\\u003C!--\\u0026\\u2028\\u2029\"}");
    assertThat(array).hasToString("[\n" + one + "\n]\n");
    assertThat(Json.read(one.toString())).isEqualTo(value);
  }

  @Test
  void leavesThemAloneElsewhere() {
    assertThat(Json.write("</script>&")).isEqualTo("\"</script>&\"");
  }
}
