package org.claimdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimdesk.LaunchedProcess.Launch;
import org.claimdesk.LaunchedProcess.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packed program, started as a user starts it, with the Java that runs this test. */
class PackedProgramIT {

  private static final Path PROGRAM =
      Path.of(System.getProperty("claimdesk.layout"), "bin/claimdesk").toAbsolutePath();

  @TempDir private Path temporary;
  private Launch launch;

  @BeforeEach
  void layOut() {
    Map<String, String> environment =
        Map.of(
            "PATH", "/usr/bin:/bin",
            "HOME", temporary.toString(),
            "XDG_CACHE_HOME", "/dev/null",
            "JAVA_HOME", System.getProperty("java.home"),
            "LC_ALL", "C");
    launch = new Launch(PROGRAM, temporary, environment, "");
  }

  @Test
  void startsWhereNothingCanBeCached() {
    Outcome outcome = launch.with("JAVA_TOOL_OPTIONS", "-Dsome=thing").run("help");

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).isNotEmpty();
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void understandsAllLettersUnderAPlainLocale() {
    Outcome outcome = launch.run("żółć-ខ្មែរ");

    assertThat(outcome.out() + outcome.err()).contains("żółć-ខ្មែរ");
  }

  @Test
  void trainsOneArchiveForTwoFirstRunsAndStartsFromIt() throws IOException {
    Path cache = temporary.resolve("a cache");
    Launch cached = launch.with("XDG_CACHE_HOME", cache);

    List<LaunchedProcess> firstRuns = List.of(cached.start("help"), cached.start("help"));
    List<Outcome> first = firstRuns.stream().map(LaunchedProcess::outcome).toList();
    List<Path> files = awaitEndOfTraining(cache);
    Outcome next = cached.run("help");

    assertThat(files).singleElement().asString().matches(".*\\.(jsa|aot)");
    assertThat(first).containsOnly(next);
    assertThat(next.status()).isZero();
  }

  /** The lock goes last, so that nothing is written into the folder afterwards. */
  private static List<Path> awaitEndOfTraining(Path cache) throws IOException {
    // at the lowest priority, it may wait long for a processor
    Instant limit = Instant.now().plusSeconds(180);
    List<Path> files = files(cache);
    while (files.isEmpty() || files.stream().anyMatch(file -> file.toString().contains(".lock"))) {
      assertThat(Instant.now()).as("the training ends; so far: %s", files).isBefore(limit);
      files = files(cache);
    }
    return files;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> tree = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
      return tree.filter(file -> !Files.isDirectory(file)).toList();
    } catch (UncheckedIOException e) {
      return List.of(); // The training took a folder away while it was read.
    }
  }
}
