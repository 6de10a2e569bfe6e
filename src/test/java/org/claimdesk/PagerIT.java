package org.claimdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.pty4j.WinSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Long answers in a real pseudo-terminal of 24 rows, with a pager that keeps what it gets. */
class PagerIT {

  private static final WinSize SIZE = new WinSize(80, 24);

  @TempDir private Path home;
  private Path folder;
  private Path paged;
  private final Map<String, String> environment = new HashMap<>();

  @BeforeEach
  void layOut() throws IOException {
    folder = Files.createDirectory(home.resolve("desk"));
    paged = home.resolve("paged");
    Files.copy(Path.of("claims.csv"), folder.resolve("claims.csv"));
    environment.putAll(PseudoTerminal.environment(home));
    environment.put("PAGER", program("keeping", "cat >" + paged + "; echo \"[$LESS][$LV]\""));
  }

  private String program(String name, String script) throws IOException {
    Path file = Files.writeString(home.resolve(name), "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    return file.toString();
  }

  private PseudoTerminal start(String... arguments) throws IOException {
    String[] command =
        Stream.concat(Stream.of(PseudoTerminal.PROGRAM.toString()), Stream.of(arguments))
            .toArray(String[]::new);
    return PseudoTerminal.start(folder, environment, SIZE, command);
  }

  private String run(String... arguments) throws Exception {
    try (PseudoTerminal terminal = start(arguments)) {
      assertThat(terminal.status()).as(terminal.plain()).isZero();
      return terminal.plain();
    }
  }

  @Test
  void pagesALongAnswerAndTellsTheRestAfterIt() throws Exception {
    String screen = run("list", "--state", "open");

    assertThat(Files.readAllLines(paged)).hasSize(52);
    assertThat(screen).endsWith("[FRX][-c]\n51 claims of 51 (state open)\n");
    assertThat(screen).doesNotContain("KT-001");
  }

  @Test
  void leavesTheSettingsOfTheUserAlone() throws Exception {
    environment.put("LESS", "S");
    environment.put("LV", "");

    assertThat(run("list")).endsWith("[S][]\n");
  }

  @Test
  void showsAShortAnswerItself() throws Exception {
    assertThat(run("list", "--limit", "22")).contains("KT-022");
    assertThat(paged).doesNotExist();
    run("list", "--limit", "23");
    assertThat(paged).exists();
  }

  @Test
  void believesWhoeverHasSetTheSize() throws Exception {
    environment.put("LINES", "200");
    environment.put("COLUMNS", "60");

    assertThat(run("list").lines().filter(line -> line.startsWith("KT-")))
        .hasSize(51)
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(60));
    assertThat(paged).doesNotExist();
  }

  @Test
  void needsNoPager() throws Exception {
    for (Map<String, String> without :
        List.of(Map.of("PAGER", ""), Map.of("PAGER", "cat"), Map.of("TERM", "dumb"))) {
      environment.put("PAGER", home.resolve("keeping").toString());
      environment.putAll(without);

      assertThat(run("list")).as("%s", without).contains("KT-001", "KT-051");
      assertThat(paged).doesNotExist();
    }
  }

  @Test
  void showsTheAnswerWhereThePagerCannotBeFound() throws Exception {
    environment.put("PAGER", "/nowhere/pager");

    assertThat(run("list")).contains("KT-001", "KT-051");
  }

  @Test
  void endsQuietlyWhenItsReaderLeaves() throws Exception {
    environment.put("PAGER", "head -n 3");
    environment.put("NO_COLOR", "1");
    writeManyClaims();
    run("--claims", "many.csv", "status");

    assertThat(run("--claims", "many.csv", "list").lines())
        .hasSize(3)
        .last()
        .asString()
        .startsWith("K2 ");
  }

  private void writeManyClaims() throws IOException {
    Files.writeString(
        folder.resolve("many.csv"),
        IntStream.rangeClosed(1, 10_000)
            .mapToObj(n -> "K" + n + ",The bridge is " + n + " m long.\n")
            .collect(Collectors.joining("", "id,claim\n", "")));
  }

  @Test
  void pagesNoScript() throws Exception {
    Files.writeString(folder.resolve("work.txt"), "list\n");

    assertThat(run("run", "work.txt")).contains("KT-001", "KT-051");
    String piped = "'" + PseudoTerminal.PROGRAM + "' <work.txt";
    try (PseudoTerminal terminal =
        PseudoTerminal.start(folder, environment, SIZE, "/bin/sh", "-c", piped)) {
      assertThat(terminal.status()).isZero();
      assertThat(terminal.plain()).contains("KT-001", "KT-051");
    }
    assertThat(paged).doesNotExist();
  }

  /**
   * Takes Ctrl-C for a wish of its reader, as less does, and waits for a line from the keyboard.
   */
  private void readWithAPagerThatAsks() throws IOException {
    environment.put(
        "PAGER",
        program(
            "asking",
            "trap 'echo stopped' INT; cat >/dev/null; echo ready;"
                + " until read -r line; do :; done </dev/tty; echo \"read $line\""));
  }

  @Test
  void leavesCtrlCToThePagerOfASingleCommand() throws Exception {
    readWithAPagerThatAsks();

    try (PseudoTerminal terminal = start("list", "--state", "open")) {
      terminal.await("ready");
      terminal.type(PseudoTerminal.CTRL_C);
      terminal.await("stopped");
      terminal.type("on\r");
      terminal.await("read on");
      terminal.await("51 claims of 51");
      assertThat(terminal.status()).isZero();
    }
  }

  @Test
  void givesTheKeyboardToThePagerAndTakesItBack() throws Exception {
    readWithAPagerThatAsks();

    try (PseudoTerminal terminal = start()) {
      terminal.await("claims.csv 0/51> ");
      terminal.type("list --state open\r");
      terminal.await("ready");
      terminal.type(PseudoTerminal.CTRL_C);
      terminal.await("stopped");
      terminal.type("on\r");
      terminal.await("on\n");
      terminal.await("read on");
      terminal.await("51 claims of 51");
      terminal.await("claims.csv 0/51> ");
      terminal.type("stat\t\r");
      terminal.await("status");
      terminal.await("51 claims, 0 judged");
      terminal.await("claims.csv 0/51> ");
      terminal.type("half a line" + PseudoTerminal.CTRL_C);
      terminal.await("claims.csv 0/51> ");
      terminal.type("exit\r");
      assertThat(terminal.status()).isZero();
    }
  }

  @Test
  void readsWithLess() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/less")), "there is no less here");
    environment.remove("PAGER");

    try (PseudoTerminal terminal = start()) {
      terminal.await("claims.csv 0/51> ");
      terminal.type("list\r");
      terminal.await("KT-022");
      assertThat(terminal.plain()).doesNotContain("KT-030");
      terminal.type(" ");
      terminal.await("KT-045");
      terminal.type("q");
      terminal.await("claims.csv 0/51> ");
      terminal.type("exit\r");
      assertThat(terminal.status()).isZero();
    }
  }

  @Test
  void keepsHostileCellsWithinSixtyColumns() throws Exception {
    Path claims = Path.of("src/test/cases/terminal-hostile-cells/claims.csv").toAbsolutePath();
    Files.copy(claims, folder.resolve("hostile.csv"));
    environment.put("PAGER", "cat");
    run("--claims", "hostile.csv", "status");

    String coloured = listHostileCells();
    environment.put("NO_COLOR", "1");
    String plain = listHostileCells();

    assertThat(coloured).doesNotContain("\u001b[2J", "\u001b]");
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
    assertThat(plain).doesNotContain("\u001b", "\u0000", "\u0007", "\u202e");
    assertThat(plain.lines())
        .hasSize(5)
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(60));
  }

  private String listHostileCells() throws Exception {
    String[] command = {PseudoTerminal.PROGRAM.toString(), "--claims", "hostile.csv", "list"};
    try (PseudoTerminal terminal =
        PseudoTerminal.start(folder, environment, new WinSize(60, 24), command)) {
      assertThat(terminal.status()).isZero();
      return terminal.sent();
    }
  }
}
