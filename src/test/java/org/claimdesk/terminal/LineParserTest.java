package org.claimdesk.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineParserTest {

  private final TestDesk desk = new TestDesk();

  @Test
  void takesOptionsAnywhereAfterTheCommand() {
    CommandLine line = desk.parse("mark -y C1 --because='x y' false -c \"no\"");

    assertThat(line.words())
        .isEqualTo(
            new Words(
                List.of("C1", "false"),
                Map.of(
                    "yes", List.of(""), "because", List.of("x y"), "correction", List.of("no"))));
  }

  @Test
  void takesTheNextWordAsValueWhateverItBeginsWith() {
    CommandLine line = desk.parse("mark C2 false --because --help --correction=-7");

    assertThat(line.words().option("because")).contains("--help");
    assertThat(line.words().option("correction")).contains("-7");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "note C5 -- --text  | [C5, --text]",
        "note C5 \"--text\"  | [C5, --text]",
        "note -5 -.5        | [-5, -.5]",
        "note - x           | [-, x]",
        "note -- -- x       | [--, x]",
      })
  void takesWordsThatOnlyLookLikeOptions(String line, String operands) {
    assertThat(desk.parse(line).words().operands()).hasToString(operands);
  }

  @Test
  void takesTextWithADashAndABlankFromTheSystemsShell() {
    CommandLine line = desk.parser.parse(List.of(Token.of("note"), Token.of("- quoted -")));

    assertThat(line.words().operands()).containsExactly("- quoted -");
  }

  @Test
  void findsTheLongestCommand() {
    CommandLine line = desk.parse("source add list");

    assertThat(line.isFor("source add")).isTrue();
    assertThat(line.words().operands()).containsExactly("list");
  }

  @Test
  void knowsAliases() {
    assertThat(desk.parse("ls").isFor("list")).isTrue();
    assertThat(desk.parse("m true").isFor("mark")).isTrue();
  }

  @Test
  void collectsRepeatableOptions() {
    assertThat(desk.parse("load --map a=b --map c=d").words().all("map"))
        .containsExactly("a=b", "c=d");
  }

  @Test
  void takesGlobalOptionsBeforeAndAfterTheCommand() {
    CommandLine line = desk.parse("--as ben mark C1 true --claims x.csv --quiet --because ok");

    assertThat(line.globals().given())
        .isEqualTo(Map.of("as", "ben", "claims", "x.csv", "quiet", ""));
    assertThat(line.typed()).isEqualTo("mark C1 true --because ok");
  }

  @Test
  void writesTheCommandAsTypedSoThatItCanBeTypedAgain() {
    CommandLine line = desk.parse("mark C1 true --because='x \"y' -c '' --as ben");

    assertThat(line.typed()).isEqualTo("mark C1 true --because=\"x \\\"y\" -c \"\"");
    assertThat(desk.parse(line.typed()).words()).isEqualTo(line.words());
  }

  @Test
  void takesAFormatWhereTheCommandReads() {
    assertThat(desk.parse("list --format json").format()).contains("json");
  }

  @ParameterizedTest
  @CsvSource({
    "mark --help, mark",
    "mark a b c d --bogus -h, mark",
    "source add --help, source add",
    "source --help, source",
  })
  void answersAWishForHelpBeforeAnythingElse(String line, String topic) {
    CommandLine help = desk.parse(line);

    assertThat(help.isFor("help")).isTrue();
    assertThat(help.words().operands()).containsExactly(topic);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "amrk C1 true | there is no command \"amrk\" | did you mean \"mark\"? \"help\" lists the commands",
        "Mark C1 true | there is no command \"Mark\" | did you mean \"mark\"? \"help\" lists the commands",
        "frobnicate   | there is no command \"frobnicate\" | \"help\" lists the commands",
        "frobnicate -h| there is no command \"frobnicate\" | \"help\" lists the commands",
        "source | \"source\" needs a second word | there are source add, source capture, source list",
        "source ad x | there is no command \"source ad\" | did you mean \"source add\"? there are source add, source capture, source list",
        "sorce add x | there is no command \"sorce\" | did you mean \"source add\"? \"help\" lists the commands",
        "mark C1 true --becuase x | there is no option --becuase for mark | did you mean --because? \"help mark\" lists the options",
        "mark C1 true -by | there is no option -by for mark | \"help mark\" lists the options; put -- before text that begins with -",
        "--state open list | there is no option --state | options of a command stand after it; \"help\" lists the commands",
        "mark C1 true --because | --because needs a value | write --because TEXT",
        "mark C1 true --yes=no | --yes takes no value | leave out =no",
        "mark C1 true -y --yes | --yes is given twice | give it once",
        "list --as a --as b | --as is given twice | give it once",
        "mark | mark needs VERDICT | usage: mark [IDS] VERDICT",
        "list C1 | list takes nothing, not 1 word | usage: list",
        "mark C1 very false | mark takes [IDS] VERDICT, not 3 words | usage: mark [IDS] VERDICT",
        "note C1 say \"it\" now | note takes [ID] TEXT, not 4 words | quote the text: note C1 \"say it now\"",
      })
  void refusesWithTheNextStep(String line, String what, String remedy) {
    ProblemException refusal = catchThrowableOfType(ProblemException.class, () -> desk.parse(line));

    assertThat(refusal.problems()).containsExactly(Problem.of(what, remedy));
  }

  @Test
  void handsSpringShellTheSameWords() {
    CommandLine line = desk.parse("load x.csv --map a=b --map c=d");

    assertThat(CommandLine.words(line.toParsedInput())).isEqualTo(line.words());
  }
}
