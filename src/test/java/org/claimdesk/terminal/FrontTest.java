package org.claimdesk.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontTest {

  private static final Invocation.Terminals ALL = new Invocation.Terminals(true, true, true);

  private final TestDesk desk = new TestDesk();

  @Test
  void runsOneCommandAndSeparatesItsStreams() {
    int status = desk.run("mark", "C1", "false", "--because", "two words");

    assertThat(status).isZero();
    assertThat(desk.done).containsExactly("mark [C1, false] {because=[two words]}");
    assertThat(desk.out()).isEqualTo("mark done\n");
    assertThat(desk.err()).isEmpty();
  }

  @Test
  void givesTheStatusOfTheAnswerNo() {
    assertThat(desk.run("check")).isEqualTo(1);
    assertThat(desk.err()).isEmpty();
  }

  @Test
  void opensTheShellOnATerminal() {
    desk.terminals = ALL;

    assertThat(desk.run()).isZero();
    assertThat(desk.done).containsExactly("shell");
  }

  @Test
  void printsTheStatusWhereNobodyCanReadAPrompt() {
    desk.terminals = new Invocation.Terminals(true, false, true);

    assertThat(desk.run()).isZero();
    assertThat(desk.out()).isEqualTo("status done\n");
  }

  @Test
  void runsStandardInputAsAScript() {
    int status = desk.input("note C1 a\n# b\nnote C2 'b c'").run("--as", "ben");

    assertThat(status).isZero();
    assertThat(desk.done).containsExactly("note [C1, a] {}", "note [C2, b c] {}");
    assertThat(desk.out()).isEqualTo("note done\nnote done\n");
  }

  @Test
  void printsTheStatusAndHowToGoOnWithNothingOnStandardInput() {
    assertThat(desk.run()).isZero();
    assertThat(desk.out()).isEqualTo("status done\n");
    assertThat(desk.err()).startsWith("To go on, run \"claimdesk\" on a terminal").hasLineCount(1);
  }

  @Test
  void takesAClosedStandardInputForAnEmptyOne() {
    desk.in =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("Bad file descriptor");
          }
        };

    assertThat(desk.run()).isZero();
    assertThat(desk.out()).isEqualTo("status done\n");
  }

  @Test
  void tellsARefusalWithItsRemedy() {
    assertThat(desk.run("fail")).isEqualTo(2);
    assertThat(desk.out()).isEmpty();
    assertThat(desk.err())
        .isEqualTo("claimdesk: error: claim F7 is not there\n  do something else\n");
  }

  @Test
  void tellsAWrongWordWithASuggestion() {
    assertThat(desk.run("lst")).isEqualTo(2);
    assertThat(desk.err())
        .isEqualTo(
            """
            claimdesk: error: there is no command "lst"
              did you mean "list"? "help" lists the commands
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"crash", "deep"})
  void neverShowsAStackTraceUnasked(String command) {
    assertThat(desk.run(command)).isEqualTo(2);
    assertThat(desk.err())
        .isEqualTo(
            """
            claimdesk: error: the program failed where it should not
              run it again with --debug to see where it came from
            """);
  }

  @Test
  void addsTheStackTraceToStandardErrorWithDebug() {
    assertThat(desk.run("crash", "--debug")).isEqualTo(2);
    assertThat(desk.out()).isEmpty();
    assertThat(desk.err())
        .startsWith("claimdesk: error: ")
        .contains("java.lang.IllegalStateException: java.lang.Secret", "  at org.claimdesk.");
  }

  @Test
  void showsControlCharactersInErrorsAsMarks() {
    desk.run("\u001b[31mlist");

    assertThat(desk.err()).startsWith("claimdesk: error: there is no command \"\u241b[31mlist\"");
  }

  @Test
  void printsTheVersionOnStandardOutput() {
    assertThat(desk.run("--version")).isZero();
    assertThat(desk.out()).isEqualTo("claimdesk 0.1.0\n");
  }

  @Test
  void looksForTheClaimsFileInTheWorkingDirectory() {
    desk.directory = Path.of("/work here");

    desk.run("status");

    assertThat(desk.store.claims).isEqualTo(Path.of("/work here/claims.csv"));
    assertThat(desk.store.workspace).isEmpty();
  }

  @Test
  void prefersOptionsToTheEnvironment() {
    desk.directory = Path.of("/work");
    desk.environment.put("CLAIMDESK_CLAIMS", "env.csv");
    desk.environment.put("CLAIMDESK_WORKSPACE", "env.desk");
    desk.environment.put("HOME", "/home/ana");

    desk.run("status", "--claims", "~/mine.csv");

    assertThat(desk.store.claims).isEqualTo(Path.of("/home/ana/mine.csv"));
    assertThat(desk.store.workspace).contains(Path.of("/work/env.desk"));
  }

  @Test
  void asksWhoItIsWhereNobodySays() {
    desk.login = Optional.empty();

    assertThat(desk.run("who")).isEqualTo(2);
    assertThat(desk.err())
        .isEqualTo(
            "claimdesk: error: nobody says who makes this change\n  say it with --as NAME\n");
  }

  @Test
  void knowsTheReviewerByOptionThenEnvironmentThenLogin() {
    desk.run("who");
    desk.environment.put("CLAIMDESK_USER", " ben ");
    desk.run("who");
    desk.run("who", "--as", "cleo");

    assertThat(desk.err().lines())
        .containsExactly(
            "Author[reviewer=ana, command=who]",
            "Author[reviewer=ben, command=who]",
            "Author[reviewer=cleo, command=who]");
  }

  @Test
  void leavesOutMessagesWhenQuietButNoErrors() {
    desk.run("who", "--quiet");
    desk.run("fail", "--quiet");

    assertThat(desk.err()).startsWith("claimdesk: error: ");
  }

  @Test
  void asksOnATerminalAndNamesTheOptionElsewhere() {
    desk.terminals = ALL;
    desk.input("y\n").run("ask");
    desk.terminals = Invocation.Terminals.NONE;

    assertThat(desk.run("ask")).isEqualTo(2);
    assertThat(desk.err())
        .isEqualTo(
            """
            Sure? [y/N] answer true
            claimdesk: error: nobody is here to answer: Sure?
              answer it with --yes on the command
            """);
  }

  @Test
  void handsStandardInputToACommand() {
    desk.in = new ByteArrayInputStream("from a pipe".getBytes(UTF_8));

    desk.run("read");

    assertThat(desk.err()).isEqualTo("from a pipe\n");
  }

  @Test
  void endsQuietlyWhenNobodyReadsOn() {
    desk.out = brokenPipe();

    assertThat(desk.run("endless")).isZero();
    assertThat(desk.err()).isEmpty();
  }

  @Test
  void tellsThatADiskIsFull() {
    desk.out = failing("No space left on device");

    assertThat(desk.run("endless")).isEqualTo(2);
    assertThat(desk.err()).contains("No space left on device");
  }

  @Test
  void beginsEachRunAnew() {
    desk.run("who", "--as", "ben", "--quiet");
    desk.run("who");

    assertThat(desk.err()).isEqualTo("Author[reviewer=ana, command=who]\n");
    assertThat(desk.store.log).containsExactly("close", "close");
  }

  static OutputStream brokenPipe() {
    return failing("Broken pipe");
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int octet) throws IOException {
        throw new IOException(message);
      }
    };
  }
}
