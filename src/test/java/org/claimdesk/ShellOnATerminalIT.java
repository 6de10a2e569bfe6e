package org.claimdesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import com.pty4j.WinSize;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell in a real pseudo-terminal: what is typed, and what is on the screen. */
class ShellOnATerminalIT {

  private static final Path PROGRAM =
      Path.of(System.getProperty("claimdesk.layout"), "bin/claimdesk").toAbsolutePath();
  private static final String CTRL_C = "\u0003";
  private static final String CTRL_D = "\u0004";
  private static final Pattern COLOUR =
      Pattern.compile("\u001b\\[([0-9]+;)*(3|4|9|10)[0-8](;[0-9]+)*m");

  @TempDir private Path home;
  private Path folder;
  private final StringBuffer screen = new StringBuffer();
  private PtyProcess process;
  private int seen;

  @BeforeEach
  void layOut() throws IOException {
    folder = Files.createDirectory(home.resolve("desk"));
    Files.copy(Path.of("claims.csv"), folder.resolve("claims.csv"));
    start(Map.of());
  }

  @AfterEach
  void end() {
    process.destroyForcibly();
  }

  private void start(Map<String, String> more, String... arguments) throws IOException {
    Map<String, String> environment =
        new HashMap<>(
            Map.of(
                "PATH", "/usr/bin:/bin",
                "HOME", home.toString(),
                "XDG_CACHE_HOME", "/dev/null",
                "XDG_STATE_HOME", home.resolve("state").toString(),
                "JAVA_HOME", System.getProperty("java.home"),
                "CLAIMDESK_USER", "ana",
                "TERM", "xterm",
                "LC_ALL", "C.UTF-8"));
    environment.putAll(more);
    screen.setLength(0);
    seen = 0;
    process =
        new PtyProcessBuilder(command(arguments))
            .setDirectory(folder.toString())
            .setEnvironment(environment)
            .start();
    process.setWinSize(new WinSize(100, 30));
    Thread reader = new Thread(() -> read(process.getInputStream()));
    reader.setDaemon(true);
    reader.start();
  }

  private static String[] command(String... arguments) {
    return Stream.concat(
            Stream.of("/bin/sh", "-c", PseudoTerminal.WHEN_SIZED, "30 100", PROGRAM.toString()),
            Stream.of(arguments))
        .toArray(String[]::new);
  }

  private void read(InputStream in) {
    byte[] buffer = new byte[4096];
    try {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        screen.append(new String(buffer, 0, n, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      // the terminal is gone when the program has left
    }
  }

  private void type(String keys) throws IOException {
    process.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().flush();
  }

  /** Waits until the text comes on the screen, after the one waited for before. */
  private void await(String text) throws InterruptedException {
    long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (plain().indexOf(text, seen) < 0) {
      assertThat(System.nanoTime())
          .as("\"%s\" comes on the screen, which shows:%n%s", text, plain())
          .isLessThan(limit);
      Thread.sleep(20);
    }
    seen = plain().indexOf(text, seen) + text.length();
  }

  private String plain() {
    return screen.toString().replaceAll("\u001b\\[[0-9;?]*[a-zA-Z]", "");
  }

  private void assertLeft() throws InterruptedException {
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
  }

  @Test
  void completesClaimsVerdictsAndOptions() throws Exception {
    await("claims.csv 0/51> ");

    type("mark KT-02\t");
    await("KT-025");
    await("As of July 2014, Japan ranks second");
    await("KT-029");
    type("5 not\t");
    await("-checkable");
    type("--cor\t");
    await("rection");
    type("later\r");
    await("KT-025: not-checkable");
    await("claims.csv 1/51> ");
    type("show\r");
    await("later");
  }

  @Test
  void showsTheCombiningMarksOfATypedLine() throws Exception {
    await("claims.csv 0/51> ");

    type("note KT-001 កម្ពុជា");

    await("កម្ពុជា");
  }

  @Test
  void dropsAHalfTypedLine() throws Exception {
    await("claims.csv 0/51> ");

    type("mark KT-001 true" + CTRL_C);
    await("claims.csv 0/51> ");
    type("status\r");
    await("51 claims, 0 judged");
    await("claims.csv 0/51> ");
    type(CTRL_D);

    assertLeft();
  }

  @Test
  void comesBackToTheSameClaimAndKeepsItsHistoryAway() throws Exception {
    await("claims.csv 0/51> ");
    type("mark KT-025 true\r");
    await("claims.csv 1/51> ");
    type("exit\r");
    assertLeft();

    start(Map.of());
    await("claims.csv 1/51> ");
    type("show\r");
    await("Japan ranks second");
    await("claims.csv 1/51> ");
    type("exit\r");
    assertLeft();

    assertThat(home.resolve("state/claimdesk/history")).content().contains("mark KT-025 true");
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("claims.csv", "claims.desk");
  }

  @Test
  void coloursVerdictsUnlessColourIsNotWanted() throws Exception {
    await("claims.csv 0/51> ");
    listAMarkedClaim();
    assertThat(screen.toString()).containsPattern(COLOUR);

    start(Map.of("NO_COLOR", "1"));
    await("claims.csv 1/51> ");
    listAMarkedClaim();
    assertThat(screen.toString()).doesNotContainPattern(COLOUR);
  }

  @Test
  void saysHowFarALongLoadHasComeAndLeavesNothingOfIt() throws Exception {
    leaveFirst();
    start(Map.of("CLAIMDESK_JAVA_OPTS", "-Dclaimdesk.patience=0"));
    await("claims.csv 0/51> ");

    type("load many.csv\r");
    await("loading many.csv: 256 rows");
    await("3,000 claims");
    await("many.csv 0/3000> ");

    assertThat(screen.toString()).containsPattern("loading many\\.csv[^\n]*\r {99}\r");
    assertThat(screen.substring(screen.lastIndexOf("loading many.csv")))
        .containsPattern("^[^\n]*\r {99}\r");
  }

  @Test
  void saysHowFarASingleCommandHasCome() throws Exception {
    leaveFirst();
    start(Map.of("CLAIMDESK_JAVA_OPTS", "-Dclaimdesk.patience=0"), "load", "many.csv");
    await("loading many.csv: 256 rows");
    await("3,000 claims");
    assertLeft();

    assertThat(screen.substring(screen.lastIndexOf("loading many.csv")))
        .containsPattern("^[^\n]*\r {99}\r");
  }

  private void leaveFirst() throws Exception {
    await("claims.csv 0/51> ");
    type("exit\r");
    assertLeft();
    writeManyClaims();
  }

  private void writeManyClaims() throws IOException {
    StringBuilder claims = new StringBuilder("id,claim\n");
    for (int claim = 1; claim <= 3000; claim++) {
      claims.append("K").append(claim).append(",The bridge is ").append(claim).append(" m long.\n");
    }
    Files.writeString(folder.resolve("many.csv"), claims);
  }

  private void listAMarkedClaim() throws Exception {
    type("mark KT-001 true\r");
    await("claims.csv 1/51> ");
    type("nosuch\r");
    await("error: ");
    type("list --limit 3\r");
    await("KT-003");
    await("claims.csv 1/51> ");
    type("exit\r");
    assertLeft();
  }
}
