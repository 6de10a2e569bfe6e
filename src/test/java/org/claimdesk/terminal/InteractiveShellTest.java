package org.claimdesk.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InteractiveShellTest {

  @TempDir private Path folder;

  private final TestDesk desk = new TestDesk();
  private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

  @BeforeEach
  void workInTheFolder() {
    desk.directory = folder;
    desk.environment.put("XDG_STATE_HOME", folder.resolve("state").toString());
    desk.terminals = new Invocation.Terminals(true, true, true);
  }

  @Test
  void greetsAndShowsTheProgressInThePrompt() throws IOException {
    Files.writeString(folder.resolve("claims.csv"), "");

    assertThat(type("exit\n")).isZero();
    assertThat(shown())
        .startsWith(
            "Claimdesk 0.1.0, fact-checking. Work is kept in claims.desk. Type help, or exit.\n"
                + "44 claims, 3 judged: review works through the rest.\n"
                + "claims.csv 3/44> ");
  }

  @Test
  void opensWithAHintWhereThereIsNoClaimsFile() {
    type("exit\n");

    assertThat(shown()).contains("There is no claims.csv here yet: load FILE reads a claims file.");
  }

  @Test
  void goesOnAfterErrors() {
    int status = type("note C1 \"x\nbogus\nfail\ncrash\ncheck\nnote C1 !x\\y\nq\nnote C2 z\n");

    assertThat(status).isZero();
    assertThat(desk.done).containsExactly("note [C1, !x\\y] {}");
    assertThat(shown())
        .contains(
            "> error: the quote that opens in column 9 is never closed\n  close it with",
            "> error: there is no command \"bogus\"\n",
            "> error: claim F7 is not there\n  do something else\n",
            "> C1 has no verdict\n")
        .doesNotContain("Exception");
  }

  @Test
  void leavesAtTheEndOfInput() {
    assertThat(type("status\n")).isZero();
    assertThat(shown()).contains("status done\n");
    assertThat(desk.store.log).containsExactly("close");
  }

  @Test
  void asksInTheShell() {
    type("ask\ny\nexit\n");

    assertThat(shown()).contains("Sure? [y/N] ", "answer true\n");
  }

  @Test
  void showsWhatAQuestionIsAboutBeforeItAsks() {
    type("--quiet askMany\ny\nexit\n");

    assertThat(shown())
        .contains(
            "2 of them are new\nid  claim\nC1  It ␛[31mrains a lot", "…\nC2  b\n... and 7 more")
        .containsSubsequence("... and 7 more\n", "All? [y/N] ");
    assertThat(shown().lines().filter(line -> line.startsWith("C1")))
        .allSatisfy(line -> assertThat(line).hasSize(80));
  }

  @Test
  void runsAScriptAndComesBack() throws IOException {
    Files.writeString(folder.resolve("work.txt"), "note C1 a\nask\n");

    type("run work.txt\nwho\nexit\n");

    assertThat(shown()).contains("\nwork.txt:2: error: nobody is here to answer", "command=who]");
  }

  @Test
  void refusesStandardInputWhichIsTheKeyboard() {
    type("read\nexit\n");

    assertThat(shown()).contains("error: \"-\" cannot be read: standard input is the keyboard\n");
  }

  @Test
  void keepsItsHistoryInTheStateFolder() throws IOException {
    type("note C1 \"a b\"\nexit\n");

    assertThat(Files.readString(folder.resolve("state/claimdesk/history")))
        .contains(":note C1 \"a b\"\n");
  }

  @Test
  void keepsNoHistoryWhereItCannotBeWritten() throws IOException {
    Files.writeString(folder.resolve("state"), "in the way");

    assertThat(type("note C1 a\nexit\n")).isZero();
    assertThat(desk.done).hasSize(1);
    assertThat(shown()).doesNotContain("error");
  }

  @Test
  void writesNoEscapesOnADumbTerminal() {
    type("status\nexit\n");

    assertThat(shown()).doesNotContain("\u001b");
  }

  private int type(String keys) {
    LineReaders readers =
        new LineReaders(
            new LineReaders.Parts(
                new TypedLineParser(),
                new DeskCompleter(desk.registry, new CandidateWords(List.of())),
                new ProgressPrompt(desk.store, desk.session)),
            desk.session,
            () -> terminal(keys));
    desk.shell = new InteractiveShell(desk.session, desk.runner(), desk.store, readers);
    return desk.run();
  }

  /** A pseudo-terminal would wait for more when the keys are all typed. */
  private Terminal terminal(String keys) {
    try {
      return new DumbTerminal(
          "test", "dumb", new ByteArrayInputStream(keys.getBytes(UTF_8)), screen, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String shown() {
    return screen.toString(UTF_8).replace("\r\n", "\n");
  }
}
