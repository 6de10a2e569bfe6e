package org.claimdesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import com.pty4j.WinSize;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jline.builtins.ScreenTerminal;

/** A program in a pseudo-terminal, and what a person would see on its screen. */
final class RealTerminal implements AutoCloseable {

  static final String CTRL_C = "\u0003";
  static final String CTRL_D = "\u0004";
  static final String CTRL_Z = "\u001a";

  private static final Path PROGRAM =
      Path.of(System.getProperty("claimdesk.layout"), "bin/claimdesk").toAbsolutePath();
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

  private final PtyProcess process;
  private final ScreenTerminal screen;
  private final StringBuffer sent = new StringBuffer();

  private RealTerminal(PtyProcess process, int columns, int rows) {
    this.process = process;
    this.screen = new ScreenTerminal(columns, rows);
    process.setWinSize(new WinSize(columns, rows));
    Thread reader = new Thread(() -> read(process.getInputStream()));
    reader.setDaemon(true);
    reader.start();
  }

  static Path program() {
    return PROGRAM;
  }

  /** What a program finds around it. */
  static Map<String, String> environment(Path folder) {
    return Map.ofEntries(
        Map.entry("PATH", "/usr/bin:/bin"),
        Map.entry("HOME", folder.toString()),
        Map.entry("XDG_CACHE_HOME", "/dev/null"),
        Map.entry("XDG_STATE_HOME", folder.resolve("state").toString()),
        Map.entry("JAVA_HOME", System.getProperty("java.home")),
        Map.entry("CLAIMDESK_USER", "ana"),
        Map.entry("PAGER", "cat"),
        Map.entry("TERM", "xterm"),
        Map.entry("LC_ALL", "C.UTF-8"));
  }

  /** Starts a program in a folder, with ana at the keyboard. */
  static RealTerminal start(
      Path folder, Map<String, String> more, int columns, int rows, String... command)
      throws IOException {
    Map<String, String> environment = new HashMap<>(environment(folder));
    environment.putAll(more);
    PtyProcess process =
        new PtyProcessBuilder(command)
            .setDirectory(folder.toString())
            .setEnvironment(environment)
            .setInitialColumns(columns)
            .setInitialRows(rows)
            .start();
    return new RealTerminal(process, columns, rows);
  }

  private void read(InputStream in) {
    char[] buffer = new char[4096];
    try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
        String text = new String(buffer, 0, n);
        sent.append(text);
        screen.write(text);
      }
    } catch (IOException e) {
      // the terminal is gone when the program has left
    }
  }

  void resize(int columns, int rows) {
    screen.setSize(columns, rows);
    process.setWinSize(new WinSize(columns, rows));
  }

  RealTerminal press(String keys) throws IOException {
    process.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().flush();
    return this;
  }

  /** All that was sent to the terminal so far, escapes and all. */
  String sent() {
    return sent.toString();
  }

  /** The rows of the screen, without the blanks at their ends. */
  List<String> rows() {
    return screen.toString().lines().map(String::stripTrailing).toList();
  }

  String row(int number) {
    return rows().get(number);
  }

  /** Waits until the text is on the screen. */
  RealTerminal await(String text) throws InterruptedException {
    return await(text, rows -> String.join("\n", rows).contains(text));
  }

  RealTerminal await(String what, Predicate<List<String>> seen) throws InterruptedException {
    long limit = System.nanoTime() + PATIENCE;
    while (!seen.test(rows())) {
      assertThat(System.nanoTime())
          .as("\"%s\" comes on the screen, which shows:%n%s", what, String.join("\n", rows()))
          .isLessThan(limit);
      Thread.sleep(20);
    }
    return this;
  }

  /** Waits for the program's end and gives its status. */
  int status() throws InterruptedException {
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).as(String.join("\n", rows())).isTrue();
    return process.exitValue();
  }

  /** Ends the program as kill -9 does. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
