package org.claimdesk.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;

/**
 * A script that is to be run.
 *
 * @param name as the user gave it, for errors
 * @param onStandardInput whether it comes from standard input
 */
record Script(String name, boolean onStandardInput, Opener opener) {

  /** The name of standard input in errors. */
  static final String STANDARD_INPUT = "standard input";

  /** Opens the script's bytes. */
  @FunctionalInterface
  interface Opener {
    InputStream open() throws IOException;
  }

  static Script of(String name, Path file) {
    return new Script(name, false, () -> Files.newInputStream(file));
  }

  static Script ofStandardInput(InputStream bytes) {
    return new Script(STANDARD_INPUT, true, () -> bytes);
  }

  /**
   * Opens it.
   *
   * @throws ProblemException if it cannot be read
   */
  InputStream open() {
    try {
      return opener.open();
    } catch (NoSuchFileException e) {
      throw new ProblemException(
          Problem.of("there is no script " + name, "see whether the name is right"), e);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** The same script in a file that can be read twice; the file is deleted when it is closed. */
  Spooled spooled() {
    try {
      Path copy = Files.createTempFile("claimdesk-", ".script");
      try (InputStream bytes = open()) {
        Files.copy(bytes, copy, StandardCopyOption.REPLACE_EXISTING);
      } catch (IOException | ProblemException e) {
        Files.deleteIfExists(copy);
        throw e;
      }
      return new Spooled(new Script(name, onStandardInput, () -> Files.newInputStream(copy)), copy);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  ProblemException unreadable(IOException e) {
    return new ProblemException(
        Problem.of(
            "the script " + name + " cannot be read", "see whether it is a file you may read"),
        e);
  }

  /** A script copied to a file of its own. */
  record Spooled(Script script, Path copy) implements AutoCloseable {

    @Override
    public void close() {
      try {
        Files.deleteIfExists(copy);
      } catch (IOException e) {
        copy.toFile().deleteOnExit();
      }
    }
  }
}
