package org.claimdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimdesk.LaunchedProcess.Launch;
import org.claimdesk.LaunchedProcess.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program at work on claims, as processes. */
class WorkingProgramIT {

  private static final Path PROGRAM =
      Path.of(System.getProperty("claimdesk.layout"), "bin/claimdesk").toAbsolutePath();

  /** Kept from test to test: a start takes a third of the time once its archive is trained. */
  private static final Path CACHE = PROGRAM.getParent().getParent().resolveSibling("started-cache");

  private static final int MANY = 2000;

  @TempDir private Path folder;
  private Launch launch;

  @BeforeEach
  void layOut() throws IOException {
    Files.copy(Path.of("claims.csv"), folder.resolve("claims.csv"));
    launch = in(folder);
  }

  private static Launch in(Path folder) {
    return new Launch(
        PROGRAM,
        folder,
        Map.of(
            "PATH",
            "/usr/bin:/bin",
            "HOME",
            folder.toString(),
            "XDG_CACHE_HOME",
            CACHE.toString(),
            "JAVA_HOME",
            System.getProperty("java.home"),
            "CLAIMDESK_USER",
            "ana",
            "LC_ALL",
            "C"),
        "");
  }

  @Test
  void saysDoneOrNoOrRefusedByItsStatus() {
    assertThat(launch.run("list").status()).isZero();
    assertThat(launch.run("status", "--exit-code").status()).isEqualTo(1);
    assertThat(launch.run("check", "--profile", "publish").status()).isEqualTo(1);
    assertThat(launch.run("mark", "KT-999", "true").status()).isEqualTo(2);
    assertThat(launch.run("no-such-command").status()).isEqualTo(2);
  }

  @Test
  void runsStandardInputAsAScriptAndStopsAtTheFailingLine() {
    Outcome outcome =
        launch.withInput("mark KT-001 true\nmark KT-999 true\nmark KT-002 true\n").run();

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).contains(":2: error:").contains("KT-999");
    assertThat(launch.run("list", "--state", "marked", "--format", "ids").out())
        .isEqualTo("KT-001\n");
  }

  @Test
  void keepsAnArgumentOfOtherLettersUnderAPlainLocale() {
    String khmer = "កម្ពុជា និងជប៉ុន";

    launch.run("add", khmer, "--id", "KH");

    assertThat(launch.run("show", "KH", "--format", "json").out()).contains(khmer);
  }

  @Test
  void worksInAFolderWithBlanksAndOnALink() throws IOException {
    Path other = Files.createDirectory(folder.resolve("a folder with blanks"));
    Files.createSymbolicLink(other.resolve("linked.csv"), folder.resolve("claims.csv"));

    Outcome outcome = in(other).run("--claims", "linked.csv", "mark", "KT-001", "true");

    assertThat(outcome.status()).as(outcome.err()).isZero();
    assertThat(folder.resolve("claims.desk")).exists();
    assertThat(launch.run("list", "--verdict", "true", "--format", "ids").out())
        .isEqualTo("KT-001\n");
  }

  @Test
  void makesOneWorkspaceForTwoFirstRunsAtOnce() {
    List<LaunchedProcess> runs =
        List.of(launch.start("mark", "KT-001", "true"), launch.start("mark", "KT-002", "false"));

    assertThat(runs.stream().map(LaunchedProcess::outcome))
        .extracting(Outcome::status)
        .containsOnly(0);
    assertThat(launch.run("list", "--state", "marked", "--format", "ids").out())
        .isEqualTo("KT-001\nKT-002\n");
    assertThat(launch.run("status", "--format", "json").out()).contains("\"claims\":51");
  }

  @Test
  void keepsEveryLineThatRanWhenItIsKilled() throws Exception {
    Files.writeString(folder.resolve("many.csv"), manyClaims());
    Launch many = launch.with("CLAIMDESK_CLAIMS", "many.csv");
    many.run("status");

    int status = killAfter(MANY / 4, many);

    List<String> marked =
        many.run("list", "--state", "marked", "--format", "ids").out().lines().toList();
    assertThat(status).as("killed before the script's end").isEqualTo(128 + 9);
    assertThat(marked).hasSizeBetween(MANY / 4, MANY - 1);
    assertThat(marked).isEqualTo(manyIds().limit(marked.size()).toList());
    assertThat(many.run("mark", "M" + MANY, "false").status()).isZero();
    assertThat(many.run("list", "--verdict", "false", "--format", "ids").out())
        .isEqualTo("M" + MANY + "\n");
  }

  @Test
  void leavesNothingBehindWhenAFirstLoadIsStopped() throws Exception {
    String rows = manyClaims().replaceFirst("(?s)^id,claim\n", "");
    Files.writeString(folder.resolve("many.csv"), "id,claim\n" + rows.repeat(200));
    Process load = launch.start("--claims", "many.csv", "load").process();
    while (load.isAlive() && drafts().isEmpty()) {
      Thread.sleep(5);
    }

    load.destroy();

    assertThat(load.waitFor()).as("stopped while it was loading").isEqualTo(128 + 15);
    assertThat(drafts()).isEmpty();
    assertThat(folder.resolve("many.desk")).doesNotExist();
  }

  private List<Path> drafts() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().contains(".new-")).toList();
    }
  }

  /** Kills a script of marks after so many of its messages; what it ended with. */
  private static int killAfter(int messages, Launch launch) throws Exception {
    String script = manyIds().map(id -> "mark " + id + " true\n").collect(Collectors.joining());
    ProcessBuilder builder =
        new ProcessBuilder(PROGRAM.toString())
            .directory(launch.folder().toFile())
            .redirectInput(Files.writeString(launch.folder().resolve("marks.txt"), script).toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().clear();
    builder.environment().putAll(launch.environment());
    Process process = builder.start();
    try (var told = process.errorReader()) {
      for (int line = 0; line < messages; line++) {
        told.readLine();
      }
      return process.destroyForcibly().waitFor();
    }
  }

  private static String manyClaims() {
    return manyIds()
        .map(id -> id + ",Claim number " + id + " is a claim.\n")
        .collect(Collectors.joining("", "id,claim\n", ""));
  }

  private static Stream<String> manyIds() {
    return IntStream.rangeClosed(1, MANY).mapToObj(i -> "M" + i);
  }

  @Test
  void endsQuietlyWhenNobodyReadsOn() throws IOException {
    Files.writeString(folder.resolve("many.csv"), manyClaims());
    Launch many = launch.with("CLAIMDESK_CLAIMS", "many.csv").with("PROGRAM", PROGRAM);
    String pipe = "{ \"$PROGRAM\" %s; echo \"status $?\" >&2; } | head -1";
    many.run("status");

    for (String command : List.of("list", "list --format json", "export -")) {
      Outcome outcome = throughTheShell(many, pipe.formatted(command));

      assertThat(outcome.out()).as(command).containsOnlyOnce("\n");
      assertThat(outcome.err()).as(command).isEqualTo("status 0\n");
    }
  }

  @Test
  void takesAClosedInputForNoInput() {
    Launch closed = launch.with("PROGRAM", PROGRAM);

    Outcome alone = throughTheShell(closed, "\"$PROGRAM\" <&-");
    Outcome command = throughTheShell(closed, "\"$PROGRAM\" list --format ids <&-");

    assertThat(alone.status()).as(alone.err()).isZero();
    assertThat(alone.out()).contains("claims\t51");
    assertThat(command.status()).isZero();
    assertThat(command.out()).startsWith("KT-001\n").endsWith("KT-051\n");
  }

  private static Outcome throughTheShell(Launch launch, String line) {
    return launch.from(Path.of("/bin/sh")).run("-c", line);
  }

  @Test
  void saysNothingOfTheOptionsForJava() {
    launch.run("status");

    Outcome outcome = launch.with("JAVA_TOOL_OPTIONS", "-Dsome=thing").run("list");

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).startsWith("id\tstate\t");
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void sendsNoEscapesAndNoTraceIntoAPipe() throws IOException {
    Files.writeString(folder.resolve("bad.desk"), "no workspace");

    for (Outcome outcome :
        List.of(
            launch.run("list"),
            launch.run("show", "KT-001"),
            launch.run("help"),
            launch.run("check"),
            launch.run("--workspace", "bad.desk", "list"),
            launch.run("mark", "--from", "none.csv"))) {
      assertThat(outcome.out() + outcome.err())
          .doesNotContain("\u001b")
          .doesNotContain("  at org.")
          .doesNotContain("Exception");
    }
    Outcome debugged = launch.run("--debug", "--workspace", "bad.desk", "list");
    assertThat(debugged.err()).contains("  at org.");
    assertThat(debugged.out()).isEmpty();
  }

  @Test
  void worksThroughTheSampleTwiceAndKeepsTheGateShut() throws IOException {
    Path script = Path.of("scripts/sample-session.txt").toAbsolutePath();

    Outcome first = launch.run("run", script.toString());
    byte[] report = Files.readAllBytes(folder.resolve("report.csv"));
    Outcome second = launch.run("run", script.toString());

    assertThat(first.status()).as(first.err()).isZero();
    assertThat(second.status()).as(second.err()).isZero();
    assertThat(folder.resolve("report.csv")).hasBinaryContent(report);
    assertThat(launch.run("status", "--format", "json").out())
        .contains("\"marked\":22,\"approved\":2");
    assertThat(launch.run("list", "--verdict", "not-checkable", "--format", "ids").out())
        .isEqualTo("KT-005\nKT-038\nKT-042\nKT-048\nKT-049\nKT-050\n");
    assertThat(gate("public.csv").status()).isEqualTo(1);
    assertThat(gate("public.csv").err())
        .endsWith("not published: some claims still need a verdict\n");
    assertThat(folder.resolve("public.csv")).doesNotExist();
  }

  @Test
  void opensTheGateWhenNothingIsLeftToSay() throws IOException {
    Files.writeString(folder.resolve("claims.csv"), "id,claim\nA,Rates will fall soon.\n");
    launch.run("mark", "A", "not-checkable");

    Outcome unexplained = gate("public.csv");
    launch.run("because", "A", "a prediction");
    launch.run("approve", "A", "--as", "ben");
    Outcome explained = gate("public.csv");

    assertThat(unexplained.status()).isEqualTo(1);
    assertThat(unexplained.err()).endsWith("not published: check has found something\n");
    assertThat(explained.status()).as(explained.err()).isZero();
    assertThat(folder.resolve("public.csv")).content().contains("not-checkable");
  }

  @Test
  void saysThatTheGateHasNoAnswerWithoutClaims() throws IOException {
    Files.delete(folder.resolve("claims.csv"));

    Outcome outcome = gate("public.csv");

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).endsWith("not published: the desk gave no answer\n");
    assertThat(folder.resolve("public.csv")).doesNotExist();
  }

  private Outcome gate(String report) {
    return launch
        .from(Path.of("scripts/publish-gate.sh").toAbsolutePath())
        .with("CLAIMDESK", PROGRAM)
        .run("claims.csv", report);
  }
}
