package org.claimdesk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
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
}
