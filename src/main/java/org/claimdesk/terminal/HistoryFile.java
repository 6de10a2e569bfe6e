package org.claimdesk.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the shell keeps the lines typed, by the XDG Base Directory rules. */
final class HistoryFile {

  private HistoryFile() {}

  /** The file, with its folder made; nothing where it cannot be written. */
  static Optional<Path> of(Invocation.Surroundings surroundings) {
    try {
      Path state =
          surroundings
              .variable("XDG_STATE_HOME")
              .map(Path::of)
              .filter(Path::isAbsolute)
              .orElseGet(() -> surroundings.home().resolve(".local").resolve("state"));
      Path folder = Files.createDirectories(state.resolve("claimdesk"));
      Path file = folder.resolve("history");
      boolean writable =
          Files.exists(file)
              ? Files.isRegularFile(file) && Files.isWritable(file)
              : Files.isWritable(folder);
      return writable ? Optional.of(file) : Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }
}
