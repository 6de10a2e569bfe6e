package org.claimdesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.pty4j.WinSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
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
  private static final WinSize SIZE = new WinSize(80, 24);
  private static final String UP = "\u001b[A";
  private static final String PAGE_UP = "\u001b[5~";
  private static final String HOME_KEY = "\u001b[H";
  private static final String END_KEY = "\u001b[F";
  private static final String DOWN = "\u001b[B";
  private static final String EDITOR_KEYS = "\u0018\u0005";

  @TempDir private Path folder;

  @BeforeEach
  void layOut() throws IOException {
    Files.copy(Path.of("claims.csv"), folder.resolve("claims.csv"));
  }

  private PseudoTerminal review(Map<String, String> more) throws IOException {
    return PseudoTerminal.claimdesk(folder, environment(more), SIZE, List.of("review"));
  }

  private Map<String, String> environment(Map<String, String> more) {
    Map<String, String> environment = PseudoTerminal.environment(folder);
    environment.putAll(more);
    return environment;
  }

  private String run(String... command) {
    LaunchedProcess.Launch launch =
        new LaunchedProcess.Launch(
            PseudoTerminal.PROGRAM, folder, PseudoTerminal.environment(folder), "");
    return launch.run(command).out();
  }

  @Test
  void takesEveryKey() throws Exception {
    try (PseudoTerminal terminal = review(Map.of())) {
      terminal.awaitOnScreen("KT-001 · 1 of 51 · open").awaitOnScreen("q leave");
      assertThat(terminal.rows()).hasSize(24);
      assertThat(terminal.rows().get(0)).isEqualTo("KT-001 · 1 of 51 · open");
      assertThat(terminal.rows().get(23)).isEqualTo("? help  q leave");

      terminal
          .type("t")
          .awaitOnScreen("KT-002 · 2 of 51")
          .awaitOnScreen("KT-001: true · no source yet");
      terminal.type("\t").awaitOnScreen("source of KT-0").type("https://example.org/1\r");
      terminal
          .awaitOnScreen("its exact words")
          .type("the words\r")
          .awaitOnScreen("stance")
          .type("s\r");
      terminal.awaitOnScreen("KT-001/1: attached").awaitOnScreen("KT-002 · 2 of 51");
      terminal.type("j").awaitOnScreen("justification of KT-0").type("because it is so\r");
      terminal.awaitOnScreen("KT-002: justification kept").awaitOnScreen("because it is so");
      terminal
          .type("c")
          .awaitOnScreen("correction of KT-0")
          .type("two\r")
          .awaitOnScreen("correction kept");
      terminal.type("e").awaitOnScreen("note of KT-0").type("ask\r").awaitOnScreen("note kept");
      terminal
          .type("a")
          .awaitOnScreen("source of KT-0")
          .type("person: the embassy\r")
          .awaitOnScreen("its exact");
      terminal
          .type("\r")
          .awaitOnScreen("stance")
          .type("\r")
          .awaitOnScreen("how consulted (")
          .type("ph\r");
      terminal.awaitOnScreen("KT-002/1: attached");
      terminal.type("s").awaitOnScreen("KT-002: skipped").awaitOnScreen("KT-003 · 3 of 51");
      terminal.type("b").awaitOnScreen("KT-002 · 2 of 51");
      terminal.type("n").awaitOnScreen("KT-003 · 3 of 51");
      terminal.type("n").awaitOnScreen("KT-004 · 4 of 51");
      terminal.type("N").awaitOnScreen("KT-003 · 3 of 51");
      terminal.type("<").awaitOnScreen("KT-002 · 2 of 51");
      terminal.type("<").awaitOnScreen("KT-001 · 1 of 51 · marked");
      terminal.type(">").awaitOnScreen("KT-002 · 2 of 51");
      terminal.type("g").awaitOnScreen("go to").type("47\r").awaitOnScreen("KT-047 · 47 of 51");
      terminal
          .type("/")
          .awaitOnScreen("find")
          .type("2.3 billion\r")
          .awaitOnScreen("KT-027 · 27 of 51");
      terminal
          .type(":")
          .awaitOnScreen("verdict:")
          .type("mostly-f\r")
          .awaitOnScreen("KT-027: mostly-false");
      terminal
          .type("z")
          .awaitOnScreen("undone: mark KT-027")
          .awaitOnScreen("KT-027 · 27 of 51 · open");
      terminal
          .type("Z")
          .awaitOnScreen("done again: mark KT-027")
          .awaitOnScreen("KT-027 · 27 of 51 · marked");
      terminal.type("?").awaitOnScreen("Other keys").type("q").awaitOnScreen("KT-027 · 27 of 51");
      terminal.type("g").awaitOnScreen("go to").type("KT-030\r").awaitOnScreen("KT-030 · ");
      terminal.type("m").awaitOnScreen("KT-031 · ").type("x").awaitOnScreen("KT-032 · ");
      terminal.type("o").awaitOnScreen("KT-033 · ").type("f").awaitOnScreen("KT-034 · ");
      terminal.type("u").awaitOnScreen("KT-035 · ").type("p").awaitOnScreen("KT-036 · ");
      terminal.type("q");

      assertThat(terminal.status()).isZero();
    }
    assertThat(run("list", "--state", "marked", "--format", "ids"))
        .isEqualTo("KT-001\nKT-027\nKT-030\nKT-031\nKT-032\nKT-033\nKT-034\nKT-035\n");
    assertThat(run("history", "--limit", "100", "--format", "tsv"))
        .contains("mark KT-001 true", "source add KT-001 https://example.org/1");
  }

  @Test
  void judgesByNothingButAVerdictsKey() throws Exception {
    try (PseudoTerminal terminal = review(Map.of())) {
      terminal.awaitOnScreen("KT-001 · 1 of 51 · open").awaitOnScreen("q leave");

      terminal.type("\r").awaitOnScreen("Enter alone does nothing");
      terminal.type("\u001b[200~true\u001b[201~").awaitOnScreen("that key does nothing");
      terminal.type(DOWN).type("\u001b[15~").type("\u001bt").type("w");
      terminal.awaitOnScreen("\"w\" does nothing");
      terminal.type("s").awaitOnScreen("KT-002 · 2 of 51 · open").type(PseudoTerminal.CTRL_C);

      assertThat(terminal.status()).isEqualTo(130);
    }
    assertThat(run("status", "--format", "tsv")).contains("open\t51\n", "skipped\t1\n");
  }

  @Test
  void keepsEachVerdictWhenItIsKilledAndGoesOnAtTheSamePlace() throws Exception {
    try (PseudoTerminal terminal = review(Map.of())) {
      terminal.awaitOnScreen("KT-001 · 1 of 51 · open").awaitOnScreen("q leave");
      terminal.type("t").awaitOnScreen("KT-002 · ").type("f").awaitOnScreen("KT-003 · ").type("m");
      terminal
          .awaitOnScreen("KT-004 · ")
          .type("s")
          .awaitOnScreen("KT-005 · ")
          .type("u")
          .awaitOnScreen("KT-006 · ");
      terminal.type("j").awaitOnScreen("justification of KT-0").type("half a sen");
      terminal.kill();
    }

    assertThat(run("list", "--state", "marked", "--format", "ids"))
        .isEqualTo("KT-001\nKT-002\nKT-003\nKT-005\n");
    try (PseudoTerminal terminal = review(Map.of())) {
      terminal
          .awaitOnScreen("KT-006 · 6 of 51 · open")
          .awaitOnScreen("4/51 judged · 46 to do · 1 skipped");
      terminal.type("q");

      assertThat(terminal.status()).isZero();
    }
  }

  @Test
  void drawsAnewWhenTheWindowChangesAndAfterFg() throws Exception {
    try (PseudoTerminal terminal =
        PseudoTerminal.start(
            folder, environment(Map.of("PS1", "prompt ")), SIZE, "/bin/sh", "-i")) {
      terminal.awaitOnScreen("prompt").type("'" + PseudoTerminal.PROGRAM + "' review\r");
      terminal.awaitOnScreen("KT-001 · 1 of 51 · open").awaitOnScreen("q leave");

      terminal.resize(new WinSize(40, 20));
      terminal.awaitOnScreen(
          "the keys in narrow lines", rows -> rows.contains(": verdict  ? help  q leave"));
      assertThat(terminal.rows()).hasSize(20).allMatch(row -> row.length() <= 40);
      assertThat(terminal.rows().get(0)).isEqualTo("KT-001 · 1 of 51 · open");
      terminal.resize(SIZE);
      terminal.awaitOnScreen("the keys in wide lines", rows -> rows.contains("? help  q leave"));

      terminal.type("t").awaitOnScreen("KT-002 · 2 of 51").type(PseudoTerminal.CTRL_Z);
      terminal
          .awaitOnScreen("Stopped")
          .type("echo still $((40+2)) here\r")
          .awaitOnScreen("still 42 here");
      terminal.type("fg\r").awaitOnScreen("KT-002 · 2 of 51 · open").awaitOnScreen("q leave");
      assertThat(terminal.rows().get(0)).isEqualTo("KT-002 · 2 of 51 · open");
      terminal.type("f").awaitOnScreen("KT-003 · 3 of 51");
      terminal.type("e").awaitOnScreen("note of KT-0").type("half a").awaitOnScreen("half a");
      terminal.type(PseudoTerminal.CTRL_Z).awaitOnScreen("Stopped").type("fg\r");
      terminal
          .awaitOnScreen("KT-003 · 3 of 51")
          .awaitOnScreen("half a")
          .type(" note\r")
          .awaitOnScreen("half a note");
      terminal.type("q").awaitOnScreen("2 without source\nprompt");
      terminal.type("'" + PseudoTerminal.PROGRAM + "'\r").awaitOnScreen("claims.csv 2/51>");
      terminal.type("review\r").awaitOnScreen("KT-003 · 3 of 51").type(PseudoTerminal.CTRL_Z);
      terminal.awaitOnScreen("Stopped").type("fg\r").awaitOnScreen("KT-003 · 3 of 51");
      terminal
          .type(PseudoTerminal.CTRL_C)
          .type("status\r")
          .awaitOnScreen("ana             2 verdicts");
      terminal.type("exit\r").awaitOnScreen("2/51> exit\nprompt");
      terminal.type("echo typed $((1+1))\r").awaitOnScreen("typed 2").type("exit\r");

      assertThat(terminal.status()).isZero();
      assertThat(terminal.sent()).doesNotContain("Exception");
    }
  }

  @Test
  void coloursUnlessColourIsNotWanted() throws Exception {
    try (PseudoTerminal terminal = review(Map.of())) {
      terminal
          .awaitOnScreen("q leave")
          .type("t")
          .awaitOnScreen("KT-002 · ")
          .type("b")
          .awaitOnScreen("verdict  ");
      assertThat(terminal.sent()).containsPattern(COLOUR);
    }
    try (PseudoTerminal terminal = review(Map.of("NO_COLOR", "1"))) {
      terminal.awaitOnScreen("q leave").type("b").type("<").awaitOnScreen("verdict  ");
      assertThat(terminal.sent()).doesNotContainPattern(COLOUR).doesNotContain("\u001b[1m");
    }
  }

  @Test
  void takesALetterAndEnterWhereNothingCanBeDrawn() throws Exception {
    try (PseudoTerminal terminal = review(Map.of("TERM", "dumb"))) {
      terminal.awaitOnScreen("KT-001 · 1 of 51 · open").awaitOnScreen("q leave");

      terminal.type("\r").awaitOnScreen("Enter alone does nothing");
      terminal.type("t\r").awaitOnScreen("KT-002 · 2 of 51 · open").awaitOnScreen("no source yet");
      terminal.type("mostly-false\r").awaitOnScreen("KT-003 · 3 of 51 · open");
      terminal
          .type("j\r")
          .awaitOnScreen("justification")
          .type("for a reason\r")
          .awaitOnScreen("justification kept");
      terminal.type("q\r");

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
    try (PseudoTerminal terminal = review(environment)) {
      terminal
          .awaitOnScreen("q leave")
          .type("j")
          .awaitOnScreen("justification of KT-0")
          .type("a first line");
      terminal.type(EDITOR_KEYS).awaitOnScreen("justification kept").awaitOnScreen("a second line");
      terminal
          .type("e")
          .awaitOnScreen("note of KT-0")
          .type("\\e\r")
          .awaitOnScreen("note kept")
          .type(PseudoTerminal.CTRL_D);

      assertThat(terminal.status()).isZero();
    }
    assertThat(run("show", "KT-001", "--format", "json"))
        .contains("\"a first line\\na second line\"", "\"note\":\"a second line\"");
  }

  @Test
  void comesBackToTheShellItWasStartedIn() throws Exception {
    try (PseudoTerminal terminal =
        PseudoTerminal.claimdesk(folder, environment(Map.of()), SIZE, List.of())) {
      terminal
          .awaitOnScreen("claims.csv 0/51>")
          .type("review\r")
          .awaitOnScreen("KT-001 · 1 of 51 · open");
      terminal
          .type("t")
          .awaitOnScreen("KT-002 · 2 of 51")
          .type("q")
          .awaitOnScreen("claims.csv 1/51>");
      terminal.type("show\r").awaitOnScreen("claim 2, open");
      terminal.type("review\r").awaitOnScreen("KT-002 · 2 of 51").type(PseudoTerminal.CTRL_C);
      terminal.awaitOnScreen("interrupted").type("exit\r");

      assertThat(terminal.status()).isZero();
    }
  }

  @Test
  void judgesNothingThatAnotherHasChangedMeanwhile() throws Exception {
    try (PseudoTerminal terminal = review(Map.of())) {
      terminal.awaitOnScreen("q leave");
      run("mark", "KT-001", "false", "--as", "ben");
      terminal.type("t").awaitOnScreen("KT-001 was changed meanwhile, by ben");
      terminal.awaitOnScreen("KT-001 · 1 of 51 · marked").type("n").awaitOnScreen("KT-002 · ");
      terminal.type("j").awaitOnScreen("justification of KT-0");
      run("because", "KT-002", "ben's own", "--as", "ben");
      terminal.type("ana's\r").awaitOnScreen("KT-002 was changed meanwhile, by ben");
      terminal.type("q");

      assertThat(terminal.status()).isZero();
    }
    assertThat(run("list", "--verdict", "false", "--format", "ids")).isEqualTo("KT-001\n");
    assertThat(run("show", "KT-002")).contains("ben's own");
  }

  @Test
  void givesTheTerminalBackWhenItIsToldToEnd() throws Exception {
    try (PseudoTerminal terminal = review(Map.of())) {
      terminal.awaitOnScreen("q leave").type("j").awaitOnScreen("justification of KT-0");
      terminal.end();

      assertThat(terminal.status()).isNotZero();
      assertThat(terminal.sent()).contains("\u001b[?1049l").doesNotContain("Exception");
    }
  }

  @Test
  void readsBlindOnASmallScreenAndScrolls() throws Exception {
    run("mark", "KT-002", "mostly-false", "--because", "THE FIRST REASON");
    run("source", "add", "KT-002", "https://example.org/joint-statement", "--stance", "refutes");
    Map<String, String> ben = environment(Map.of("CLAIMDESK_USER", "ben"));
    try (PseudoTerminal terminal =
        PseudoTerminal.claimdesk(folder, ben, new WinSize(40, 20), List.of("review", "--second"))) {
      terminal.awaitOnScreen("KT-002 · 2 of 51 · marked").awaitOnScreen("q leave");
      assertThat(terminal.rows()).hasSize(20).allMatch(row -> row.length() <= 40);
      assertThat(terminal.rows()).noneMatch(row -> row.contains("example.org"));

      terminal.type(END_KEY).awaitOnScreen("example.org");
      terminal.type(HOME_KEY).awaitOnScreen("In December 2013");
      terminal.type(" ").awaitOnScreen("example.org").type(PAGE_UP).awaitOnScreen("In December");
      terminal.type(DOWN).type(DOWN).type(UP).awaitOnScreen("lines 2 to");
      assertThat(terminal.plain()).doesNotContain("THE FIRST", "refutes", "KT-002: mostly-false");

      terminal.type("o").awaitOnScreen("KT-002: approved, ana says").type("q");

      assertThat(terminal.status()).isZero();
    }
    assertThat(run("status", "--format", "json")).contains("\"agreement\":{\"n\":1,\"raw\":1.0");
  }
}
