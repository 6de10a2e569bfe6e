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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.jline.builtins.ScreenTerminal;

/** A program in a real pseudo-terminal: what is typed, and what is on the screen. */
final class PseudoTerminal implements AutoCloseable {

  static final Path PROGRAM =
      Path.of(System.getProperty("claimdesk.layout"), "bin/claimdesk").toAbsolutePath();
  static final String CTRL_C = "\u0003";
  static final String CTRL_D = "\u0004";
  static final String CTRL_Z = "\u001a";

  /**
   * Starts the rest of its words when the terminal has its size, which it does not have at once.
   */
  private static final String WHEN_SIZED =
      "until [ \"$(stty size)\" = \"$0\" ]; do sleep 0.01; done; exec \"$@\"";

  private final StringBuffer sent = new StringBuffer();
  private final PtyProcess process;
  private final ScreenTerminal screen;
  private final Thread reader;
  private int seen;

  private PseudoTerminal(PtyProcess process, WinSize size) {
    this.process = process;
    this.screen = new ScreenTerminal(size.getColumns(), size.getRows());
    this.reader = new Thread(() -> read(process.getInputStream()));
    reader.setDaemon(true);
    reader.start();
  }

  /** What a program finds around it, with ana at the keyboard. */
  static Map<String, String> environment(Path home) {
    return new HashMap<>(
        Map.of(
            "PATH", "/usr/bin:/bin",
            "HOME", home.toString(),
            "XDG_CACHE_HOME", "/dev/null",
            "XDG_STATE_HOME", home.resolve("state").toString(),
            "JAVA_HOME", System.getProperty("java.home"),
            "CLAIMDESK_USER", "ana",
            "PAGER", "cat",
            "TERM", "xterm",
            "LC_ALL", "C.UTF-8"));
  }

  static PseudoTerminal start(
      Path folder, Map<String, String> environment, WinSize size, String... command)
      throws IOException {
    List<String> words = new ArrayList<>(List.of("/bin/sh", "-c", WHEN_SIZED));
    words.add(size.getRows() + " " + size.getColumns());
    words.addAll(Arrays.asList(command));
    PtyProcess process =
        new PtyProcessBuilder(words.toArray(String[]::new))
            .setDirectory(folder.toString())
            .setEnvironment(environment)
            .start();
    process.setWinSize(size);
    return new PseudoTerminal(process, size);
  }

  /** Starts Claimdesk. */
  static PseudoTerminal claimdesk(
      Path folder, Map<String, String> environment, WinSize size, List<String> arguments)
      throws IOException {
    List<String> command = new ArrayList<>(List.of(PROGRAM.toString()));
    command.addAll(arguments);
    return start(folder, environment, size, command.toArray(String[]::new));
  }

  private void read(InputStream in) {
    char[] buffer = new char[4096];
    try (Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      for (int n = text.read(buffer); n >= 0; n = text.read(buffer)) {
        String more = new String(buffer, 0, n);
        sent.append(more);
        screen.write(more);
      }
    } catch (IOException e) {
      // the terminal is gone when the program has left
    }
  }

  PseudoTerminal type(String keys) throws IOException {
    process.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().flush();
    return this;
  }

  void resize(WinSize size) {
    screen.setSize(size.getColumns(), size.getRows());
    process.setWinSize(size);
  }

  /** Waits until the text is sent to the screen, after the one waited for before. */
  PseudoTerminal await(String text) throws InterruptedException {
    waitFor(text, () -> plain().indexOf(text, seen) >= 0);
    seen = plain().indexOf(text, seen) + text.length();
    return this;
  }

  /** Waits until the text is to be read on the screen. */
  PseudoTerminal awaitOnScreen(String text) throws InterruptedException {
    return awaitOnScreen(text, rows -> String.join("\n", rows).contains(text));
  }

  PseudoTerminal awaitOnScreen(String what, Predicate<List<String>> rows)
      throws InterruptedException {
    waitFor(what, () -> rows.test(rows()));
    return this;
  }

  private void waitFor(String what, BooleanSupplier come) throws InterruptedException {
    long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (!come.getAsBoolean()) {
      assertThat(System.nanoTime())
          .as("\"%s\" comes on the screen, which shows:%n%s", what, String.join("\n", rows()))
          .isLessThan(limit);
      Thread.sleep(20);
    }
  }

  /** The rows of the screen, without the blanks at their ends. */
  List<String> rows() {
    return screen.toString().lines().map(String::stripTrailing).toList();
  }

  /** Waits for the end and gives the exit status. */
  int status() throws InterruptedException {
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).as("ends, showing:%n%s", plain()).isTrue();
    reader.join(TimeUnit.SECONDS.toMillis(10));
    return process.exitValue();
  }

  /** Ends the program as kill -9 does. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  /** Tells the program to end, as kill does. */
  void end() {
    process.destroy();
  }

  /** All that was sent to the screen so far. */
  String sent() {
    return sent.toString().replace("\r\n", "\n");
  }

  /** The same without the sequences that colour it and move about. */
  String plain() {
    return sent().replaceAll("\u001b\\[[0-9;?]*[a-zA-Z]", "");
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
