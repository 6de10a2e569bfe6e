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

  @TempDir private Path folder;
  private final StringBuffer screen = new StringBuffer();
  private PtyProcess process;
  private int seen;

  @BeforeEach
  void layOut() throws IOException {
    Files.copy(Path.of("claims.csv"), folder.resolve("claims.csv"));
    start(Map.of());
  }

  @AfterEach
  void end() {
    process.destroyForcibly();
  }

  private void start(Map<String, String> more) throws IOException {
    Map<String, String> environment =
        new HashMap<>(
            Map.of(
                "PATH", "/usr/bin:/bin",
                "HOME", folder.toString(),
                "XDG_CACHE_HOME", "/dev/null",
                "XDG_STATE_HOME", folder.resolve("state").toString(),
                "JAVA_HOME", System.getProperty("java.home"),
                "CLAIMDESK_USER", "ana",
                "TERM", "xterm",
                "LC_ALL", "C.UTF-8"));
    environment.putAll(more);
    screen.setLength(0);
    seen = 0;
    process =
        new PtyProcessBuilder(new String[] {PROGRAM.toString()})
            .setDirectory(folder.toString())
            .setEnvironment(environment)
            .start();
    process.setWinSize(new WinSize(100, 30));
    Thread reader = new Thread(() -> read(process.getInputStream()));
    reader.setDaemon(true);
    reader.start();
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

  @Test
  void completesMarksAndComesBackToTheSameClaim() throws Exception {
    await("claims.csv 0/51> ");

    type("mark KT-02\t");
    await("Japan");
    type("5 tru\t --because later\r");
    await("KT-025: true");
    await("claims.csv 1/51> ");
    type("list half-typed" + CTRL_C);
    await("claims.csv 1/51> ");
    type("exit\r");
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
    assertThat(folder.resolve("state/claimdesk/history")).exists();

    start(Map.of());
    await("claims.csv 1/51> ");
    type("show\r");
    await("KT-025");
    type(CTRL_D);
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
  }

  @Test
  void staysPlainWhereColourIsNotWanted() throws Exception {
    process.destroyForcibly();
    start(Map.of("NO_COLOR", "1"));
    await("claims.csv 0/51> ");

    type("list --limit 3\r");
    long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (!plain().contains("KT-003") && System.nanoTime() < limit) {
      Thread.sleep(20);
    }

    assertThat(plain()).contains("KT-003");
    assertThat(screen.toString()).doesNotContainPattern("\u001b\\[[0-9;]*[13][0-9]?m");
    type("exit\r");
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
  }
}
