package org.claimdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimdesk.LaunchedProcess.Launch;
import org.claimdesk.LaunchedProcess.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program at work on claims, as processes. */
class WorkingProgramIT {

  private static final Path PROGRAM =
      Path.of(System.getProperty("claimdesk.layout"), "bin/claimdesk").toAbsolutePath();
  private static final int MANY = 400;

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
            "PATH", "/usr/bin:/bin",
            "HOME", folder.toString(),
            "XDG_CACHE_HOME", "/dev/null",
            "JAVA_HOME", System.getProperty("java.home"),
            "CLAIMDESK_USER", "ana",
            "LC_ALL", "C"),
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
    Files.writeString(
        folder.resolve("many.csv"),
        IntStream.rangeClosed(1, MANY)
            .mapToObj(i -> "M" + i + ",Claim number " + i + " is a claim.\n")
            .collect(Collectors.joining("", "id,claim\n", "")));
    String script =
        IntStream.rangeClosed(1, MANY)
            .mapToObj(i -> "mark M" + i + " true\n")
            .collect(Collectors.joining());
    launch.run("--claims", "many.csv", "status");

    Process process =
        new ProcessBuilder(PROGRAM.toString(), "--claims", "many.csv", "--as", "ana")
            .directory(folder.toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (var input = process.outputWriter();
        var told = process.errorReader()) {
      input.write(script);
      input.flush();
      for (int line = 0; line < MANY / 4; line++) {
        told.readLine();
      }
      process.destroyForcibly().waitFor();
    } catch (IOException e) {
      // the killed process does not read its input to the end
    }

    List<String> marked =
        launch
            .run("--claims", "many.csv", "list", "--state", "marked", "--format", "ids")
            .out()
            .lines()
            .toList();
    assertThat(marked).hasSizeGreaterThanOrEqualTo(MANY / 4 - 1);
    assertThat(marked)
        .isEqualTo(IntStream.rangeClosed(1, marked.size()).mapToObj(i -> "M" + i).toList());
    assertThat(launch.run("--claims", "many.csv", "mark", "M" + MANY, "false").status()).isZero();
  }

  @Test
  void endsQuietlyWhenNobodyReadsOn() throws Exception {
    Process process =
        new ProcessBuilder("sh", "-c", PROGRAM + " list --quiet | head -1; echo done")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();

    String all = new String(process.getInputStream().readAllBytes());

    assertThat(process.waitFor()).isZero();
    assertThat(all).isEqualTo("id\tstate\tverdict\tsources\tclaim\ndone\n");
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
    assertThat(launch.run("--debug", "--workspace", "bad.desk", "list").err())
        .contains("  at org.");
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
    assertThat(gate("public.csv")).isEqualTo(1);
    assertThat(folder.resolve("public.csv")).doesNotExist();
  }

  @Test
  void opensTheGateWhenTheWorkIsDone() throws IOException {
    Files.writeString(folder.resolve("claims.csv"), "id,claim\nA,Rates will fall soon.\n");
    launch.run("mark", "A", "not-checkable", "--because", "a prediction");

    assertThat(gate("public.csv")).isZero();
    assertThat(folder.resolve("public.csv")).content().contains("not-checkable");
  }

  private int gate(String report) {
    return launch
        .from(Path.of("scripts/publish-gate.sh").toAbsolutePath())
        .with("CLAIMDESK", PROGRAM)
        .run("claims.csv", report)
        .status();
  }
}
