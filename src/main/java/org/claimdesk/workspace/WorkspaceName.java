package org.claimdesk.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a claims file's workspace is. */
final class WorkspaceName {

  private static final String ENDING = ".desk";

  private WorkspaceName() {}

  /** The file beside the claims file, or beside the target of a link, that ends in .desk. */
  static Path beside(Path claims) {
    Path real = real(claims);
    String name = real.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return real.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ENDING);
  }

  /** The file itself, however it is named; links are followed. */
  static Path real(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    try {
      if (Files.exists(absolute)) {
        return absolute.toRealPath();
      }
      Path folder = absolute.getParent();
      return Files.exists(folder) ? folder.toRealPath().resolve(absolute.getFileName()) : absolute;
    } catch (IOException e) {
      return absolute;
    }
  }
}
