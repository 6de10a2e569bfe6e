package org.claimdesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import com.pty4j.WinSize;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program in a real pseudo-terminal: what is typed, and what is on the screen. */
final class PseudoTerminal implements AutoCloseable {

  /**
   * Starts the rest of its words when the terminal has its size, which it does not have at once.
   */
  static final String WHEN_SIZED =
      "until [ \"$(stty size)\" = \"$0\" ]; do sleep 0.01; done; exec \"$@\"";

  private final StringBuffer screen = new StringBuffer();
  private final PtyProcess process;
  private final Thread reader;
  private int seen;

  private PseudoTerminal(PtyProcess process) {
    this.process = process;
    this.reader = new Thread(() -> read(process.getInputStream()));
    reader.setDaemon(true);
    reader.start();
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
    return new PseudoTerminal(process);
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

  void type(String keys) throws IOException {
    process.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().flush();
  }

  /** Waits until the text comes on the screen, after the one waited for before. */
  void await(String text) throws InterruptedException {
    long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (plain().indexOf(text, seen) < 0) {
      assertThat(System.nanoTime())
          .as("\"%s\" comes on the screen, which shows:%n%s", text, plain())
          .isLessThan(limit);
      Thread.sleep(20);
    }
    seen = plain().indexOf(text, seen) + text.length();
  }

  /** Waits for the end and gives the exit status. */
  int status() throws InterruptedException {
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).as("ends, showing:%n%s", plain()).isTrue();
    reader.join(TimeUnit.SECONDS.toMillis(10));
    return process.exitValue();
  }

  /** All that was sent to the screen so far. */
  String sent() {
    return screen.toString().replace("\r\n", "\n");
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
