package org.claimdesk.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HelpTest {

  private final TestDesk desk = new TestDesk();

  @Test
  void listsCommandsByGroupAfterExamples() {
    assertThat(desk.run("help")).isZero();
    assertThat(desk.out())
        .containsSubsequence(
            "Examples\n",
            "  claimdesk status",
            "\nClaims\n",
            "  list                list the claims\n",
            "\nVerdicts\n",
            "  mark                give a verdict\n",
            "\nSources\n",
            "  source add          attach a source\n",
            "\nShell\n",
            "\nMore\n");
    assertThat(desk.err()).isEmpty();
  }

  @Test
  void showsOneCommandWithItsExamplesFirst() {
    assertThat(desk.run("help", "m")).isZero();
    assertThat(desk.out())
        .startsWith(
            """
            mark: give a verdict

            Examples
              mark C3 false  find C3 false

            Usage
              mark [IDS] VERDICT [OPTION...]
              short: m

            If all words together are a verdict, the claim is the current one.

            Options
              -b, --because TEXT      why
              -c, --correction TEXT   what it should say
            """)
        .contains(
            "Exit status\n",
            "  130  interrupted\n",
            "  --as NAME               who is at work (as set, or the login name)\n");
  }

  @Test
  void saysTheSameForHelpAndForTheOption() {
    desk.run("help", "source", "add");
    String help = desk.out();
    TestDesk other = new TestDesk();

    other.run("source", "add", "--help");

    assertThat(other.out()).isEqualTo(help);
  }

  @Test
  void listsTheCommandsOfAGroupWord() {
    assertThat(desk.run("help", "source")).isZero();
    assertThat(desk.out())
        .startsWith("Commands of source\n  source add          attach a source\n");
  }

  @Test
  void refusesHelpOnWhatIsNoCommand() {
    assertThat(desk.run("help", "marc")).isEqualTo(2);
    assertThat(desk.err()).contains("did you mean \"mark\"?");
  }

  @Test
  void offersTheFormatsOfACommandThatReads() {
    desk.run("list", "-h");

    assertThat(desk.out()).contains("--format FORMAT");
  }
}
