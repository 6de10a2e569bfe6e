package org.claimdesk.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.claimdesk.problem.Location;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;

/** The files that reports are written to; refuses those that must not be replaced. */
public final class ReportFiles {

  private final DeskFiles desk;
  private final Set<Path> waiting = new HashSet<>();

  public ReportFiles(DeskFiles desk) {
    this.desk = desk;
  }

  /**
   * Begins a report beside the file it will be.
   *
   * @param name the file as the user typed it
   * @param force whether it may replace a file
   * @throws ProblemException if it may not be written there
   */
  public ReportDraft begin(String name, Path file, boolean force) {
    Location where = Location.of(name);
    Path target = resolved(file);
    if (Files.isDirectory(target)) {
      throw refused(where, "this is a folder, not a file", "name a file in it");
    }
    if (target.getParent() == null || !Files.isDirectory(target.getParent())) {
      throw refused(where, "there is no such folder", "make it first, or name another file");
    }
    requireNoFileOfTheDesk(where, target);
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      throw refused(where, "this is no ordinary file", "- writes to standard output");
    }
    if (!force && (Files.exists(target) || waiting.contains(target))) {
      throw refused(where, "there is such a file already", "--force replaces it");
    }
    return ReportDraft.beside(new ReportDraft.Target(name, target, force, waiting));
  }

  private void requireNoFileOfTheDesk(Location where, Path target) {
    if (isSame(target, desk.claims())) {
      throw refused(where, "this is the claims file, which is never written", "name another file");
    }
    if (desk.workspace().stream().anyMatch(file -> isSame(target, file))) {
      throw refused(where, "this is the workspace itself", "name another file");
    }
  }

  private static boolean isSame(Path target, Path file) {
    try {
      return Files.exists(target) && Files.exists(file)
          ? Files.isSameFile(target, file)
          : target.equals(resolved(file));
    } catch (IOException e) {
      return target.equals(resolved(file));
    }
  }

  /** The file itself, whatever links lead to it, also where it is not there yet. */
  private static Path resolved(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    try {
      if (Files.exists(absolute)) {
        return absolute.toRealPath();
      }
      return inRealFolder(
          Files.isSymbolicLink(absolute)
              ? absolute.resolveSibling(Files.readSymbolicLink(absolute)).normalize()
              : absolute);
    } catch (IOException e) {
      return absolute;
    }
  }

  private static Path inRealFolder(Path file) throws IOException {
    Path folder = file.getParent();
    return folder != null && Files.exists(folder)
        ? folder.toRealPath().resolve(file.getFileName())
        : file;
  }

  private static ProblemException refused(Location where, String what, String remedy) {
    return new ProblemException(Problem.at(where, what, remedy));
  }
}
