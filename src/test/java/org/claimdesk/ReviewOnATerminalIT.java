package org.claimdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The one-key loop in a real pseudo-terminal: keys that are pressed, and the screen that is seen.
 */
class ReviewOnATerminalIT {

  private static final Pattern COLOUR =
      Pattern.compile("\u001b\\[([0-9]+;)*(3|4|9|10)[0-8](;[0-9]+)*m");
  private static final String DOWN = "\u001b[B";
  private static final String EDITOR_KEYS = "\u0018\u0005";

  @TempDir private Path folder;

  @BeforeEach
  void layOut() throws IOException {
    Files.copy(Path.of("claims.csv"), folder.resolve("claims.csv"));
  }

  private RealTerminal review(Map<String, String> environment, String... options)
      throws IOException {
    String[] command = new String[options.length + 2];
    command[0] = RealTerminal.program().toString();
    command[1] = "review";
    System.arraycopy(options, 0, command, 2, options.length);
    return RealTerminal.start(folder, environment, 80, 24, command);
  }

  private String run(String... command) {
    LaunchedProcess.Launch launch =
        new LaunchedProcess.Launch(
            RealTerminal.program(), folder, RealTerminal.environment(folder), "");
    return launch.run(command).out();
  }

  @Test
  void takesEveryKey() throws Exception {
    try (RealTerminal terminal = review(Map.of())) {
      terminal.await("KT-001 · 1 of 51 · open").await("q leave");
      assertThat(terminal.rows()).hasSize(24);
      assertThat(terminal.row(0)).isEqualTo("KT-001 · 1 of 51 · open");
      assertThat(terminal.row(23)).isEqualTo("? help  q leave");

      terminal.press("t").await("KT-002 · 2 of 51").await("KT-001: true · no source yet");
      terminal.press("\t").await("source (address").press("https://example.org/1\r");
      terminal.await("its exact words").press("the words\r").await("stance").press("s\r");
      terminal.await("KT-001/1: attached").await("KT-002 · 2 of 51");
      terminal.press("j").await("justification (").press("because it is so\r");
      terminal.await("KT-002: justification kept").await("because it is so");
      terminal.press("c").await("correction (").press("two\r").await("correction kept");
      terminal.press("e").await("note (").press("ask\r").await("note kept");
      terminal.press("a").await("source (").press("person: the embassy\r").await("its exact");
      terminal.press("\r").await("stance").press("\r").await("how (").press("ph\r");
      terminal.await("KT-002/1: attached");
      terminal.press("s").await("KT-002: skipped").await("KT-003 · 3 of 51");
      terminal.press("b").await("KT-002 · 2 of 51");
      terminal.press("n").await("KT-003 · 3 of 51");
      terminal.press("n").await("KT-004 · 4 of 51");
      terminal.press("N").await("KT-003 · 3 of 51");
      terminal.press("<").await("KT-002 · 2 of 51");
      terminal.press("<").await("KT-001 · 1 of 51 · marked");
      terminal.press(">").await("KT-002 · 2 of 51");
      terminal.press("g").await("go to").press("47\r").await("KT-047 · 47 of 51");
      terminal.press("/").await("find").press("2.3 billion\r").await("KT-027 · 27 of 51");
      terminal.press(":").await("verdict:").press("mostly-f\r").await("KT-027: mostly-false");
      terminal.press("z").await("undone: mark KT-027").await("KT-027 · 27 of 51 · open");
      terminal.press("Z").await("done again: mark KT-027").await("KT-027 · 27 of 51 · marked");
      terminal.press("?").await("Other keys").press("q").await("KT-027 · 27 of 51");
      terminal.press("q");

      assertThat(terminal.status()).isZero();
    }
    assertThat(run("list", "--state", "marked", "--format", "ids")).isEqualTo("KT-001\nKT-027\n");
    assertThat(run("history", "--limit", "100", "--format", "tsv"))
        .contains("mark KT-001 true", "source add KT-001 https://example.org/1");
  }

  @Test
  void judgesByNothingButAVerdictsKey() throws Exception {
    try (RealTerminal terminal = review(Map.of())) {
      terminal.await("KT-001 · 1 of 51 · open").await("q leave");

      terminal.press("\r").await("Enter alone does nothing");
      terminal.press("\u001b[200~true\u001b[201~").await("that key does nothing");
      terminal.press(DOWN).press("\u001b[15~").press("\u001bt").press("w");
      terminal.await("\"w\" does nothing");
      terminal.press("s").await("KT-002 · 2 of 51 · open").press(RealTerminal.CTRL_C);

      assertThat(terminal.status()).isEqualTo(130);
    }
    assertThat(run("status", "--format", "tsv")).contains("open\t51\n", "skipped\t1\n");
  }

  @Test
  void keepsEachVerdictWhenItIsKilledAndGoesOnAtTheSamePlace() throws Exception {
    try (RealTerminal terminal = review(Map.of())) {
      terminal.await("KT-001 · 1 of 51 · open").await("q leave");
      terminal.press("t").await("KT-002 · ").press("f").await("KT-003 · ").press("m");
      terminal.await("KT-004 · ").press("s").await("KT-005 · ").press("u").await("KT-006 · ");
      terminal.press("j").await("justification (").press("half a sen");
      terminal.kill();
    }

    assertThat(run("list", "--state", "marked", "--format", "ids"))
        .isEqualTo("KT-001\nKT-002\nKT-003\nKT-005\n");
    try (RealTerminal terminal = review(Map.of())) {
      terminal.await("KT-006 · 6 of 51 · open").await("4/51 judged · 46 to do · 1 skipped");
      terminal.press("q");

      assertThat(terminal.status()).isZero();
    }
  }

  @Test
  void drawsAnewWhenTheWindowChangesAndAfterFg() throws Exception {
    try (RealTerminal terminal =
        RealTerminal.start(folder, Map.of("PS1", "prompt "), 80, 24, "/bin/sh", "-i")) {
      terminal.await("prompt").press(RealTerminal.program() + " review\r");
      terminal.await("KT-001 · 1 of 51 · open").await("q leave");

      terminal.resize(40, 20);
      terminal.await(
          "the keys in narrow lines", rows -> rows.contains(": verdict  ? help  q leave"));
      assertThat(terminal.rows()).hasSize(20).allMatch(row -> row.length() <= 40);
      assertThat(terminal.row(0)).isEqualTo("KT-001 · 1 of 51 · open");
      terminal.resize(80, 24);
      terminal.await("the keys in wide lines", rows -> rows.contains("? help  q leave"));

      terminal.press("t").await("KT-002 · 2 of 51").press(RealTerminal.CTRL_Z);
      terminal.await("Stopped").press("echo still $((40+2)) here\r").await("still 42 here");
      terminal.press("fg\r").await("KT-002 · 2 of 51 · open").await("q leave");
      assertThat(terminal.row(0)).isEqualTo("KT-002 · 2 of 51 · open");
      terminal.press("f").await("KT-003 · 3 of 51");
      terminal.press("e").await("note (").press("half a").await("half a");
      terminal.press(RealTerminal.CTRL_Z).await("Stopped").press("fg\r");
      terminal.await("KT-003 · 3 of 51").await("half a").press(" note\r").await("half a note");
      terminal.press("q").await("2 without source\nprompt");
      terminal.press("echo typed $((1+1))\r").await("typed 2").press("exit\r");

      assertThat(terminal.status()).isZero();
      assertThat(terminal.sent()).doesNotContain("Exception");
    }
  }

  @Test
  void coloursUnlessColourIsNotWanted() throws Exception {
    try (RealTerminal terminal = review(Map.of())) {
      terminal.await("q leave").press("t").await("KT-002 · ").press("b").await("verdict  ");
      assertThat(terminal.sent()).containsPattern(COLOUR);
    }
    try (RealTerminal terminal = review(Map.of("NO_COLOR", "1"))) {
      terminal.await("q leave").press("b").press("<").await("verdict  ");
      assertThat(terminal.sent()).doesNotContainPattern(COLOUR).doesNotContain("\u001b[1m");
    }
  }

  @Test
  void takesALetterAndEnterWhereNothingCanBeDrawn() throws Exception {
    try (RealTerminal terminal = review(Map.of("TERM", "dumb"))) {
      terminal.await("KT-001 · 1 of 51 · open").await("q leave");

      terminal.press("\r").await("Enter alone does nothing");
      terminal.press("t\r").await("KT-002 · 2 of 51 · open").await("no source yet");
      terminal.press("mostly-false\r").await("KT-003 · 3 of 51 · open");
      terminal
          .press("j\r")
          .await("justification")
          .press("for a reason\r")
          .await("justification kept");
      terminal.press("q\r");

      assertThat(terminal.status()).isZero();
      assertThat(terminal.sent()).doesNotContain("\u001b[");
    }
    assertThat(run("list", "--state", "marked", "--format", "ids")).isEqualTo("KT-001\nKT-002\n");
    assertThat(run("show", "KT-003")).contains("for a reason");
  }

  @Test
  void opensTheUsersEditorForALongText() throws Exception {
    Path editor = folder.resolve("my editor");
    Files.writeString(editor, "#!/bin/sh\nprintf 'a second line\\n' >>\"$1\"\n");
    Files.setPosixFilePermissions(editor, PosixFilePermissions.fromString("rwxr-xr-x"));
    Map<String, String> environment = Map.of("EDITOR", "'" + editor + "'");
    try (RealTerminal terminal = review(environment)) {
      terminal.await("q leave").press("j").await("justification (").press("a first line");
      terminal.press(EDITOR_KEYS).await("justification kept").await("a second line");
      terminal
          .press("e")
          .await("note (")
          .press("\\e\r")
          .await("note kept")
          .press(RealTerminal.CTRL_D);

      assertThat(terminal.status()).isZero();
    }
    assertThat(run("show", "KT-001", "--format", "json"))
        .contains("\"a first line\\na second line\"", "\"note\":\"a second line\"");
  }

  @Test
  void comesBackToTheShellItWasStartedIn() throws Exception {
    try (RealTerminal terminal =
        RealTerminal.start(folder, Map.of(), 80, 24, RealTerminal.program().toString())) {
      terminal.await("claims.csv 0/51>").press("review\r").await("KT-001 · 1 of 51 · open");
      terminal.press("t").await("KT-002 · 2 of 51").press("q").await("claims.csv 1/51>");
      terminal.press("show\r").await("claim 2, open");
      terminal.press("review\r").await("KT-002 · 2 of 51").press(RealTerminal.CTRL_C);
      terminal.await("interrupted").press("exit\r");

      assertThat(terminal.status()).isZero();
    }
  }
}
