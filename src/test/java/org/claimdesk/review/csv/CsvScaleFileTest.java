package org.claimdesk.review.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.review.Scale;
import org.claimdesk.review.Verdict;
import org.claimdesk.tabular.TabularInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvScaleFileTest {

  private static final String HEADER = "name,key,value,also\n";

  private static Scale read(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try (TabularInput input = TabularInput.stream("own.csv", new ByteArrayInputStream(bytes))) {
      return CsvScaleFile.read("own", input);
    }
  }

  private static List<String> faults(String text) {
    ProblemException refused = catchThrowableOfType(ProblemException.class, () -> read(text));
    assertThat(refused).as(text).isNotNull();
    return refused.problems().stream().map(Problem::headline).toList();
  }

  @Test
  void readsVerdictsWithTheirKeysValuesAndWords() {
    Scale scale =
        read(HEADER + "Right,r,2,\"so; that is so\"\nWrong,w,-1,\nNobody knows,,,no idea\n");

    assertThat(scale.name()).isEqualTo("own");
    assertThat(scale.verdicts())
        .extracting(Verdict::name)
        .containsExactly("Right", "Wrong", "Nobody knows");
    assertThat(scale.typed("R").name()).isEqualTo("Right");
    assertThat(scale.written("That is so!").map(Verdict::name)).contains("Right");
    assertThat(scale.named("Wrong").orElseThrow().value()).hasValue(-1);
    assertThat(scale.named("Nobody knows").orElseThrow().value()).isEmpty();
    assertThat(scale.typed("nob").name()).isEqualTo("Nobody knows");
  }

  @Test
  void takesColumnsInAnyOrderAndDialectAndPassesOverOthers() {
    Scale scale = read("value;name;why;also;key\r\n1;no;because;\"never; not so\";o\r\n");

    assertThat(scale.verdicts())
        .extracting(Verdict::also)
        .containsExactly(List.of("never", "not so"));
  }

  @Test
  void mayHaveAWordThatIsNoTruthRatingElsewhere() {
    Scale scale = read(HEADER + "turned,t,,full flop;no flip\n");

    assertThat(scale.written("Full Flop").map(Verdict::name)).contains("turned");
  }

  @Test
  void tellsAllFaultsByLineAtOnce() {
    assertThat(
            faults(
                HEADER
                    + "true,t,5,yes\n"
                    + ",x,4,\n"
                    + "TRUE!,y,3,\n"
                    + "maybe,t,much,yes\n"
                    + "odd,oo,2,\n"
                    + "\"a, b\",s,1,\n"
                    + "tab\there,,1,\n"))
        .containsExactly(
            "own.csv:3: the name is blank",
            "own.csv:4: the name \"TRUE!\" is there twice",
            "own.csv:5: \"yes\" belongs to true already",
            "own.csv:5: \"t\" belongs to true already",
            "own.csv:5: the value \"much\" is no whole number",
            "own.csv:6: the key \"oo\" is no single letter",
            "own.csv:7: the name \"a, b\" has a comma or a control character in it",
            "own.csv:7: the key \"s\" does something else in the review loop",
            "own.csv:8: the name \"tab\there\" has a comma or a control character in it");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "j", "c", "e", "s", "b", "n", "N", ">", "<", "g", "/", "z", "Z", "?", "q"})
  void keepsTheKeysOfTheReviewLoopFree(String key) {
    assertThat(faults(HEADER + "verdict," + key + ",1,\n"))
        .containsExactly(
            "own.csv:2: the key \"" + key + "\" does something else in the review loop");
  }

  @Test
  void letsNoKeyBeTheWordOfAnother() {
    assertThat(faults(HEADER + "one,w,1,\ntwo,,2,W\n"))
        .containsExactly("own.csv:3: \"W\" belongs to one already");
    assertThat(faults(HEADER + "one,,1,W\ntwo,w,2,\n"))
        .containsExactly("own.csv:3: \"w\" belongs to one already");
  }

  @Test
  void namesEachColumnThatIsMissing() {
    assertThat(faults("name,value\ntrue,1\n"))
        .containsExactly(
            "own.csv: there is no column called key", "own.csv: there is no column called also");
  }

  @Test
  void wantsAVerdictAndNotTooMany() {
    assertThat(faults(HEADER)).containsExactly("own.csv: there is no verdict in it");
    StringBuilder many = new StringBuilder(HEADER);
    for (int i = 0; i < 500; i++) {
      many.append("verdict ").append(i).append(",,").append(i).append(",\n");
    }
    assertThat(faults(many.toString()))
        .containsExactly("own.csv: there are 500 verdicts in it, more than 100");
  }

  @Test
  void tellsACommaThatPartsOtherWords() {
    assertThat(faults(HEADER + "true,t,5,yes,indeed\n"))
        .containsExactly("own.csv:2: the row has 5 cells, the header 4");
  }
}
