package org.claimdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimdesk.LaunchedProcess.Launch;
import org.claimdesk.LaunchedProcess.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, with a Java and a Maven that only show how they were called. */
class LauncherIT {

  private static final Path SCRIPT = Path.of("scripts/claimdesk").toAbsolutePath();

  /** Shows what it was handed, and ends with 7. */
  private static final String SHOWING_JAVA =
      """
      #!/bin/sh
      for argument in "$@"; do echo "[$argument]"; done
      echo "folder $PWD"
      echo "locale $LC_ALL"
      echo "tool options ${JAVA_TOOL_OPTIONS-none}"
      cat
      exit 7
      """;

  /** Counts its calls and makes the least layout that the launcher takes for a build. */
  private static final String COUNTING_MAVEN =
      """
      #!/bin/sh
      echo called >> "${0%/*}/calls"
      [ -f "${0%/*}/broken" ] && echo "the compiler is cross" && exit 1
      for argument in "$@"; do
        case $argument in -Dclaimdesk.build=*) build=${argument#*=} ;; esac
      done
      sleep 1
      mkdir -p "$build/claimdesk-1/lib"
      echo jar > "$build/claimdesk-1/lib/claimdesk.jar"
      """;

  @TempDir private Path temporary;
  private Path root;
  private Path javaHome;
  private Path packed;
  private Path clone;
  private Path tools;
  private Launch launch;

  @BeforeEach
  void layOut() throws IOException {
    root = temporary.toRealPath();
    javaHome = javaHome("java", "17.0.9");
    packed = root.resolve("a packed desk");
    executable(packed.resolve("bin/claimdesk"), Files.readString(SCRIPT));
    file(packed.resolve("lib/claimdesk.jar"), "");
    clone = root.resolve("a clone");
    executable(clone.resolve("scripts/claimdesk"), Files.readString(SCRIPT));
    file(clone.resolve("pom.xml"), "<project/>");
    file(clone.resolve("src/main/java/Main.java"), "class Main {}");
    tools = executable(root.resolve("tools/mvn"), COUNTING_MAVEN).getParent();
    Path work = Files.createDirectories(root.resolve("work/here"));
    launch = new Launch(packed.resolve("bin/claimdesk"), work, environment(work), "");
  }

  private Map<String, String> environment(Path home) {
    return Map.of(
        "PATH",
        tools + ":/usr/bin:/bin",
        "HOME",
        home.toString(),
        // No folder can be made below a device: nothing is trained, and nothing left running.
        "XDG_CACHE_HOME",
        "/dev/null",
        "JAVA_HOME",
        javaHome.toString(),
        "LC_ALL",
        "C");
  }

  @Test
  void handsArgumentsInputFolderAndStatusThrough() {
    Outcome outcome =
        launch.withInput("from the pipe\n").run("mark", "two  words", "", "*", "$HOME");

    assertThat(outcome.status()).isEqualTo(7);
    assertThat(outcome.out())
        .contains("[mark]\n[two  words]\n[]\n[*]\n[$HOME]\nfolder " + launch.folder() + "\n")
        .endsWith("from the pipe\n");
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void tellsThatNoStreamIsATerminal() {
    assertThat(launch.run().out())
        .contains("[-Dclaimdesk.terminals=000]")
        .doesNotContain("-Dclaimdesk.rows", "-Dclaimdesk.columns");
  }

  @Test
  void givesJavaALocaleThatKnowsAllLetters() {
    String unicode = "locale (C|en_US)\\.UTF-8\n";

    assertThat(launch.run().out()).containsPattern(unicode);
    assertThat(launch.with("LC_ALL", "xx_XX.UTF-8").run().out()).containsPattern(unicode);
    assertThat(launch.with("LC_ALL", "").with("LANG", "C.UTF-8").run().out()).contains("locale \n");
  }

  @Test
  void keepsJavaFromTellingOfItsOptions() {
    Launch withOptions =
        launch.with("JAVA_TOOL_OPTIONS", "-Done=1 -Dtwo=*").with("CLAIMDESK_JAVA_OPTS", "-Xmx256m");

    Outcome outcome = withOptions.run("status");

    assertThat(outcome.out())
        .startsWith("[-Done=1]\n[-Dtwo=*]\n")
        .containsSubsequence("[-XX:+UseSerialGC]", "[-Xmx256m]", "[-jar]", "[status]")
        .contains("tool options none");
  }

  @Test
  void leavesTheChoiceOfACollectorToTheUser() {
    assertThat(launch.with("CLAIMDESK_JAVA_OPTS", "-XX:+UseG1GC").run().out())
        .contains("[-XX:+UseG1GC]")
        .doesNotContain("UseSerialGC");
  }

  @Test
  void startsThroughChainedLinks() throws IOException {
    Path links = Files.createDirectories(root.resolve("links/deep"));
    Files.createSymbolicLink(
        links.resolve("inner"), links.relativize(packed.resolve("bin/claimdesk")));
    Path outer = Files.createSymbolicLink(root.resolve("links/desk"), Path.of("deep/inner"));

    Outcome absolute = launch.from(outer).run();
    Outcome relative = launch.from(Path.of("/usr/bin/env")).run("../../links/desk");

    assertThat(absolute.out()).contains("[" + packed.resolve("lib/claimdesk.jar") + "]");
    assertThat(relative).isEqualTo(absolute);
  }

  @Test
  void findsTheRealPlaceOfTheJavaOnThePath() throws IOException {
    Path link = Files.createSymbolicLink(root.resolve("link"), javaHome.resolve("bin/java"));
    Files.createSymbolicLink(tools.resolve("java"), link);

    assertThat(launch.without("JAVA_HOME").run().status()).isEqualTo(7);
  }

  @Test
  void refusesWithoutAJava() {
    Launch without = launch.without("JAVA_HOME").with("PATH", root.resolve("nowhere"));

    assertRefused(without, "no Java found: install a JDK 17 or newer");
    assertRefused(launch.with("JAVA_HOME", "/nowhere"), "no Java in JAVA_HOME (/nowhere)");
  }

  @Test
  void refusesAnOldJava() throws IOException {
    assertRefused(launch.with("JAVA_HOME", javaHome("eleven", "11.0.2")), "Java 11.0.2");
    assertRefused(launch.with("JAVA_HOME", javaHome("eight", "1.8.0_392")), "Java 1.8.0_392");
  }

  @Test
  void buildsAtFirstAndThenWhenASourceIsNewer() throws IOException {
    Launch inClone = launch.from(clone.resolve("scripts/claimdesk"));
    Path source = clone.resolve("src/main/java/Main.java");

    Outcome first = inClone.run("status");
    Outcome second = inClone.run("status");
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));
    Outcome third = inClone.run("status");

    assertThat(first.err()).startsWith("claimdesk: building").containsOnlyOnce("\n");
    assertThat(first.out()).contains("[status]");
    assertThat(second.err()).isEmpty();
    assertThat(third.err()).startsWith("claimdesk: building");
    assertThat(calls()).hasSize(2);
  }

  @Test
  void buildsOnceForSeveralFirstRuns() throws IOException {
    Launch inClone = launch.from(clone.resolve("scripts/claimdesk"));

    List<LaunchedProcess> runs = Stream.generate(() -> inClone.start("status")).limit(3).toList();

    assertThat(runs).allSatisfy(run -> assertThat(run.outcome().status()).isEqualTo(7));
    assertThat(calls()).hasSize(1);
    assertNothingHalfDone();
  }

  @Test
  void takesOverFromABuildThatWasKilled() throws Exception {
    Process gone = new ProcessBuilder("true").start();
    gone.waitFor();
    file(clone.resolve("target/launcher/old-1.part/target/half"), "");
    Files.createSymbolicLink(
        clone.resolve("target/launcher/lock"), Path.of(Long.toString(gone.pid())));

    Outcome outcome = launch.from(clone.resolve("scripts/claimdesk")).run();

    assertThat(outcome.status()).isEqualTo(7);
    assertNothingHalfDone();
  }

  @Test
  void showsWhyABuildFailedAndTriesAgainNextTime() throws IOException {
    Launch inClone = launch.from(clone.resolve("scripts/claimdesk"));
    file(tools.resolve("broken"), "");

    Outcome failed = inClone.run();
    Files.delete(tools.resolve("broken"));
    Outcome mended = inClone.run();

    assertThat(failed.status()).isEqualTo(2);
    assertThat(failed.out()).isEmpty();
    assertThat(failed.err()).contains("the compiler is cross", "error: the build failed");
    assertThat(mended.status()).isEqualTo(7);
  }

  @Test
  void refusesToBuildWithoutMavenOrACompiler() throws IOException {
    Launch inClone = launch.from(clone.resolve("scripts/claimdesk"));

    assertRefused(inClone.with("PATH", root.resolve("nowhere")), "no Maven found");
    Files.delete(javaHome.resolve("bin/javac"));
    assertRefused(inClone, "has no compiler");
  }

  @Test
  void takesNoArchiveOfAnotherJava() throws IOException {
    String home = javaHome.toString().substring(1).replace('/', '_');
    Path archive = packed.resolve("-17.0.9-" + home + ".jsa");
    file(archive, "");

    Outcome same = launch.run();
    file(javaHome.resolve("release"), release("17.0.10"));
    Outcome other = launch.run();

    assertThat(same.out()).contains("[-XX:SharedArchiveFile=" + archive + "]");
    assertThat(other.out()).doesNotContain("SharedArchiveFile");
  }

  private static void assertRefused(Launch launch, String reason) {
    Outcome outcome = launch.run();

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).startsWith("claimdesk: error: ").contains(reason);
    assertThat(outcome.err()).containsOnlyOnce("\n").endsWith("\n");
  }

  private void assertNothingHalfDone() throws IOException {
    try (Stream<Path> files = Files.list(clone.resolve("target/launcher"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .hasSize(2)
          .contains("current")
          .noneMatch(name -> name.endsWith(".part"));
    }
  }

  private List<String> calls() throws IOException {
    return Files.readAllLines(tools.resolve("calls"));
  }

  private Path javaHome(String name, String version) throws IOException {
    Path home = root.resolve(name);
    executable(home.resolve("bin/java"), SHOWING_JAVA);
    executable(home.resolve("bin/javac"), SHOWING_JAVA);
    file(home.resolve("release"), release(version));
    return home;
  }

  private static String release(String version) {
    return "JAVA_VERSION=\"%s\"\nOS_NAME=\"Linux\"\nOS_ARCH=\"x86_64\"\n".formatted(version);
  }

  private static Path executable(Path path, String text) throws IOException {
    file(path, text);
    return Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static void file(Path path, String text) throws IOException {
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
