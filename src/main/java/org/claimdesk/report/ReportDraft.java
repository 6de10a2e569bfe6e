package org.claimdesk.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.function.Function;
import org.claimdesk.problem.Location;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;

/** A report that is being written beside the file it will be: put in place whole, or not at all. */
public final class ReportDraft {

  private final Target target;
  private final Path draft;

  /**
   * Where a report will be.
   *
   * @param name the file as the user typed it
   * @param replaces whether it may replace a file
   * @param waiting where drafts that are still to be put in place will be
   */
  record Target(String name, Path file, boolean replaces, Set<Path> waiting) {

    ProblemException unwritable(IOException cause) {
      String reason =
          cause instanceof AccessDeniedException
              ? "no permission"
              : String.valueOf(cause.getMessage());
      return new ProblemException(
          Problem.at(
              Location.of(name),
              "the report cannot be written there: " + reason,
              "check the folder's permissions and its room, or name another file"),
          cause);
    }
  }

  private ReportDraft(Target target, Path draft) {
    this.target = target;
    this.draft = draft;
  }

  static ReportDraft beside(Target target) {
    String name = target.file().getFileName() + ".new-" + ProcessHandle.current().pid();
    Path draft = target.file().resolveSibling(name);
    int copy = 1;
    while (Files.exists(draft)) {
      draft = target.file().resolveSibling(name + "-" + ++copy);
    }
    return new ReportDraft(target, draft);
  }

  /**
   * Writes the report and makes sure that it is on the disk; leaves nothing where that fails.
   *
   * @throws ProblemException if it cannot be written
   */
  public <T> T write(Function<Writer, T> content) {
    try {
      T result = writeDraft(content);
      target.waiting().add(target.file());
      return result;
    } catch (IOException e) {
      discard();
      throw target.unwritable(e);
    } catch (UncheckedIOException e) {
      discard();
      throw target.unwritable(e.getCause());
    } catch (RuntimeException | Error e) {
      discard();
      throw e;
    }
  }

  private <T> T writeDraft(Function<Writer, T> content) throws IOException {
    try (FileChannel channel =
            FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        Writer out = new Utf8Writer(Channels.newOutputStream(channel))) {
      keepPermissions();
      T result = content.apply(out);
      out.flush();
      channel.force(true);
      return result;
    }
  }

  /** What replaces a file is for the same eyes. */
  private void keepPermissions() throws IOException {
    if (Files.exists(target.file())
        && target.file().getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(draft, Files.getPosixFilePermissions(target.file()));
    }
  }

  /**
   * Puts the report in place.
   *
   * @throws ProblemException if that cannot be done; the file there before stays then
   */
  public void place() {
    target.waiting().remove(target.file());
    try {
      if (target.replaces()) {
        Files.move(draft, target.file(), StandardCopyOption.ATOMIC_MOVE);
      } else {
        Files.move(draft, target.file());
      }
    } catch (FileAlreadyExistsException e) {
      discard();
      throw new ProblemException(
          Problem.at(
              Location.of(target.name()), "there is such a file already", "--force replaces it"),
          e);
    } catch (IOException e) {
      discard();
      throw target.unwritable(e);
    }
  }

  /** Leaves nothing of the report. */
  public void discard() {
    target.waiting().remove(target.file());
    try {
      Files.deleteIfExists(draft);
    } catch (IOException e) {
      draft.toFile().deleteOnExit();
    }
  }
}
