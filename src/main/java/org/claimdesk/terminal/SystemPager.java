package org.claimdesk.terminal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The pager that the user has chosen, as a process: {@code PAGER} or {@code less}. It takes the
 * keyboard, and Ctrl-C is its own.
 *
 * @param command for {@code sh -c}
 */
record SystemPager(String command) implements Pager {

  private static final Pattern FOLDERS = Pattern.compile(":");

  /**
   * Quit by {@code less}'s {@code q}; by its {@code -K}; by Ctrl-C in a pager that takes no notice
   * of it.
   */
  private static final Set<Integer> LEFT_BY_THE_READER = Set.of(0, 2, 130);

  /**
   * The pager of an environment: none where {@code PAGER} is empty or {@code cat}, where there is
   * no {@code less}, and on a terminal that cannot be moved about on.
   */
  static Optional<Pager> of(Invocation.Surroundings surroundings) {
    if (TerminalType.isDumb(surroundings.environment())) {
      return Optional.empty();
    }
    String chosen = surroundings.environment().get("PAGER");
    if (chosen == null) {
      return isOnPath("less", surroundings)
          ? Optional.of(new SystemPager("less"))
          : Optional.empty();
    }
    return chosen.isBlank() || chosen.strip().equals("cat")
        ? Optional.empty()
        : Optional.of(new SystemPager(chosen));
  }

  private static boolean isOnPath(String name, Invocation.Surroundings surroundings) {
    return FOLDERS
        .splitAsStream(surroundings.variable("PATH").orElse(""))
        .filter(folder -> !folder.isEmpty())
        .anyMatch(folder -> isProgram(folder, name));
  }

  private static boolean isProgram(String folder, String name) {
    try {
      Path file = Path.of(folder, name);
      return Files.isExecutable(file) && !Files.isDirectory(file);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  @Override
  public Optional<Pages> open() {
    ProcessBuilder builder = new ProcessBuilder("sh", "-c", command);
    builder.redirectOutput(ProcessBuilder.Redirect.INHERIT);
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    Map<String, String> environment = builder.environment();
    environment.putIfAbsent("LESS", "FRX");
    environment.putIfAbsent("LV", "-c");
    InterruptsIgnored ignored = InterruptsIgnored.begin();
    try {
      return Optional.of(new Opened(builder.start(), ignored));
    } catch (IOException e) {
      ignored.close();
      return Optional.empty();
    }
  }

  /** A pager that runs. */
  private static final class Opened implements Pages {

    private final Process process;
    private final InterruptsIgnored ignored;
    private final Writer text;
    private boolean begun;

    Opened(Process process, InterruptsIgnored ignored) {
      this.process = process;
      this.ignored = ignored;
      this.text =
          new BufferedWriter(
              new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
    }

    @Override
    public void write(String more) throws IOException {
      text.write(more);
      if (!begun) {
        begun = true;
        text.flush();
      }
    }

    @Override
    public boolean close() {
      try {
        text.close();
      } catch (IOException e) {
        // the reader has seen enough
      }
      int status = waitForIt();
      ignored.close();
      return LEFT_BY_THE_READER.contains(status);
    }

    /** As long as it takes: a pager that is left alone would go on reading the keyboard. */
    private int waitForIt() {
      boolean interrupted = false;
      while (true) {
        try {
          int status = process.waitFor();
          if (interrupted) {
            Thread.currentThread().interrupt();
          }
          return status;
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    }
  }
}
