package org.claimdesk.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.claimdesk.problem.ProblemException;

/** The files of this machine that a source may name. */
public final class LocalFiles {

  private final Function<String, Path> paths;
  private final Optional<Path> folder;

  private LocalFiles(Function<String, Path> paths, Optional<Path> folder) {
    this.paths = paths;
    this.folder = folder;
  }

  /**
   * Files anywhere.
   *
   * @param paths where the file is that goes by a name
   */
  public static LocalFiles anywhere(Function<String, Path> paths) {
    return new LocalFiles(paths, Optional.empty());
  }

  /**
   * Files in a folder or below it, links resolved.
   *
   * @param folder the folder that relative names start from
   * @param paths where the file is that goes by another name
   */
  public static LocalFiles within(Path folder, Function<String, Path> paths) {
    return new LocalFiles(
        name -> name.startsWith("~/") ? paths.apply(name) : folder.resolve(name),
        Optional.of(folder));
  }

  /**
   * The file that an address names, if it names one; a web address is not looked at.
   *
   * @throws ProblemException if there is no such file, it may not be read, or it lies elsewhere
   */
  public Optional<Path> require(Address address) {
    return address.isWeb() ? Optional.empty() : Optional.of(requireFile(address.typed()));
  }

  /**
   * The file of that name.
   *
   * @throws ProblemException as {@link #require} does
   */
  public Path requireFile(String name) {
    Path path = path(name);
    if (Files.isDirectory(path)) {
      throw ProblemException.of("\"" + name + "\" is a folder, not a file", "name a file in it");
    }
    if (!Files.isRegularFile(path)) {
      throw missing(name);
    }
    if (!Files.isReadable(path)) {
      throw ProblemException.of(
          "the file \"" + name + "\" may not be read", "ask its owner for permission");
    }
    folder.ifPresent(limit -> requireBelow(limit, path, name));
    return path;
  }

  private Path path(String name) {
    try {
      return paths.apply(name);
    } catch (InvalidPathException e) {
      throw missing(name);
    }
  }

  private void requireBelow(Path limit, Path path, String name) {
    try {
      if (path.toRealPath().startsWith(limit.toRealPath())) {
        return;
      }
    } catch (IOException e) {
      throw missing(name);
    }
    throw ProblemException.of(
        "the file \"" + name + "\" does not lie in " + limit + " or below",
        "name the folder that holds it: --files-from DIR");
  }

  private ProblemException missing(String name) {
    return ProblemException.of(
        "there is no file \"" + name + "\"",
        folder.isPresent()
            ? "it is looked for in the folder of the file that names it: --files-from DIR names another"
            : "a web address starts with https://; a file is given by its path");
  }
}
