package org.claimdesk.tabular;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.claimdesk.problem.Location;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;

/** Bytes that can be read more than once, under the name the user knows them by. */
public final class TabularInput implements AutoCloseable {

  private final String name;
  private final Path path;
  private final boolean copied;

  private TabularInput(String name, Path path, boolean copied) {
    this.name = name;
    this.path = path;
    this.copied = copied;
  }

  /**
   * A file, or a pipe, whose bytes are then copied until this is closed.
   *
   * @param name the file as the user typed it
   * @throws ProblemException if it is missing, a folder, or must not be read
   */
  public static TabularInput file(String name, Path path) {
    requireReadable(name, path);
    if (Files.isRegularFile(path)) {
      return new TabularInput(name, path, false);
    }
    try (InputStream pipe = Files.newInputStream(path)) {
      return stream(name, pipe);
    } catch (IOException failure) {
      throw ReadFailure.of(name, failure);
    }
  }

  /**
   * The rest of a stream, copied into a temporary file that lives until this is closed.
   *
   * @param name what the user calls the stream
   * @throws ProblemException if it cannot be read or copied
   */
  public static TabularInput stream(String name, InputStream stream) {
    try {
      TabularInput copy =
          new TabularInput(name, Files.createTempFile("claimdesk-", ".input"), true);
      copy.fill(stream);
      return copy;
    } catch (IOException failure) {
      throw ReadFailure.of(name, failure);
    }
  }

  public String name() {
    return name;
  }

  /** Its bytes from the first, for the caller to close. */
  public InputStream open() throws IOException {
    return Files.newInputStream(path);
  }

  /** Removes the temporary copy of a stream; a file of the user's stays. */
  @Override
  public void close() {
    if (!copied) {
      return;
    }
    try {
      Files.deleteIfExists(path);
    } catch (IOException failure) {
      path.toFile().deleteOnExit();
    }
  }

  private void fill(InputStream stream) throws IOException {
    try {
      Files.copy(stream, path, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failure) {
      close();
      throw failure;
    }
  }

  private static void requireReadable(String name, Path path) {
    Location where = Location.of(name);
    if (Files.isDirectory(path)) {
      throw new ProblemException(
          Problem.at(where, "this is a folder, not a file", "name a file in it"));
    }
    if (!Files.exists(path)) {
      throw new ProblemException(
          Problem.at(where, "there is no such file", "check the name and the folder"));
    }
    if (!Files.isReadable(path)) {
      throw new ProblemException(
          Problem.at(where, "this file may not be read", "ask its owner for permission"));
    }
  }
}
