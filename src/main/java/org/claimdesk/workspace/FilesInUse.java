package org.claimdesk.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A claims file and its workspace.
 *
 * @param claims the claims file as the user named it
 * @param named the workspace, if the user named one
 * @param workspace the workspace file itself, links followed
 */
record FilesInUse(Path claims, Optional<Path> named, Path workspace) {

  private static final String ENDING = ".desk";

  FilesInUse(Path claims, Optional<Path> named) {
    this(claims, named, named.map(FilesInUse::real).orElseGet(() -> beside(claims)));
  }

  /** The file beside the claims file, or beside the target of a link, that ends in .desk. */
  private static Path beside(Path claims) {
    Path real = real(claims);
    String name = real.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return real.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ENDING);
  }

  /** The file of that name beside the claims file, or beside the target of a link. */
  Path besideClaims(String name) {
    return real(claims).resolveSibling(name);
  }

  /** The file itself, however it is named; links are followed. */
  private static Path real(Path file) {
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
