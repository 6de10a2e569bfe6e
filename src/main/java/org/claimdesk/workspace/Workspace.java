package org.claimdesk.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.claimdesk.problem.Notices;
import org.claimdesk.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * The workspace in use: opened when first needed, made and filled from the claims file where there
 * is none yet, written in transactions.
 */
public final class Workspace implements AutoCloseable {

  private final Opening opening;
  private final List<Runnable> beforeCommit = new ArrayList<>();
  private final List<Runnable> afterRollback = new ArrayList<>();
  private FirstLoad firstLoad = () -> () -> {};
  private Runnable whenOpened = () -> {};
  private @Nullable FilesInUse files;
  private @Nullable Scratch scratch;
  private Opening.@Nullable Open open;
  private int depth;
  private Script script = Script.NONE;

  /** Fills a new workspace from the claims file and gives what is then told about it. */
  @FunctionalInterface
  public interface FirstLoad {
    Runnable load();
  }

  public Workspace(Notices notices) {
    this.opening = new Opening(notices);
  }

  /** Names what fills a new workspace. */
  public void whenCreated(FirstLoad load) {
    this.firstLoad = load;
  }

  /** Names something to be done at the end of each transaction, within it. */
  public void beforeCommit(Runnable work) {
    beforeCommit.add(work);
  }

  /** Names something to be done when a transaction was taken back: to forget what it gathered. */
  public void afterRollback(Runnable work) {
    afterRollback.add(work);
  }

  /** Names something to be done when an existing workspace was opened, before anything else. */
  public void whenOpened(Runnable work) {
    this.whenOpened = work;
  }

  /**
   * Works from now on with these files; lets go of those before.
   *
   * @param workspace the workspace file, if it is not the one beside the claims file
   */
  public void use(Path claimsFile, Optional<Path> workspace) {
    go(new FilesInUse(claimsFile, workspace));
  }

  /** Works with another claims file: in the workspace that was named, else in that file's own. */
  public void useClaims(Path claimsFile) {
    go(new FilesInUse(claimsFile, inUse().named()));
  }

  private void go(FilesInUse next) {
    if (files == null || !files.workspace().equals(next.workspace())) {
      close();
    }
    files = next;
  }

  private FilesInUse inUse() {
    if (files == null) {
      throw new IllegalStateException("no workspace in use");
    }
    return files;
  }

  /** Whether the workspace was named, and so is not the claims file's own. */
  public boolean isNamed() {
    return inUse().named().isPresent();
  }

  /** The claims file as the user named it. */
  public Path claims() {
    return inUse().claims();
  }

  /** The file of that name beside the claims file, or beside the target of a link. */
  public Path besideClaims(String name) {
    return inUse().besideClaims(name);
  }

  /** The workspace file. */
  public Path file() {
    return inUse().workspace();
  }

  /** Whether there is something to read without making it first. */
  public boolean exists() {
    return open != null || Files.exists(file());
  }

  /** Runs statements, opening or making the workspace first if need be. */
  public Sql sql() {
    if (open == null) {
      if (!exists()) {
        create(firstLoad);
      } else {
        openExisting(file());
        whenOpened.run();
      }
    }
    return opened().sql();
  }

  /**
   * Makes the workspace with a first load of the caller's own, if there is none yet.
   *
   * @return whether it was made
   */
  public boolean createWith(FirstLoad load) {
    return !exists() && create(load);
  }

  private boolean create(FirstLoad load) {
    Runnable[] told = {() -> {}};
    Path place = placeForNew();
    boolean placed = opening.create(place, draft -> told[0] = fill(draft, load));
    openExisting(place);
    if (placed) {
      told[0].run();
    }
    return placed;
  }

  /** What is not to be kept is made where nobody looks for it. */
  private Path placeForNew() {
    if (script == Script.NOTHING) {
      scratch = Scratch.make();
      return scratch.file();
    }
    return file();
  }

  private Runnable fill(Opening.Open draft, FirstLoad load) {
    open = draft;
    depth = 1;
    try {
      Runnable told = load.load();
      beforeCommit.forEach(Runnable::run);
      return told;
    } catch (RuntimeException | Error e) {
      afterRollback.forEach(Runnable::run);
      throw e;
    } finally {
      open = null;
      depth = 0;
    }
  }

  private void openExisting(Path path) {
    open = opening.existing(path, script);
    depth = script.isOneTransaction() ? 1 : 0;
  }

  private Opening.Open opened() {
    if (open == null) {
      throw new IllegalStateException("the workspace is closed");
    }
    return open;
  }

  /** Does work that is kept whole, or not at all when it throws. May be nested. */
  public <T> T write(Supplier<T> work) {
    Sql sql = sql();
    if (!opened().writable()) {
      throw new ProblemException(Trouble.readOnly(file()));
    }
    boolean outermost = depth == 0;
    String name = "step_" + depth;
    sql.run(outermost ? "BEGIN IMMEDIATE" : "SAVEPOINT " + name);
    depth++;
    try {
      T result = work.get();
      beforeCommit.forEach(Runnable::run);
      sql.run(outermost ? "COMMIT" : "RELEASE " + name);
      return result;
    } catch (RuntimeException | Error e) {
      afterRollback.forEach(Runnable::run);
      rollBack(sql, outermost ? "ROLLBACK" : "ROLLBACK TO " + name + "; RELEASE " + name, e);
      throw e;
    } finally {
      depth--;
    }
  }

  private static void rollBack(Sql sql, String statements, Throwable cause) {
    try {
      sql.run(statements);
    } catch (ProblemException e) {
      // SQLite has rolled back by itself, as it does when the disk is full; the cause is told.
      cause.addSuppressed(e);
    }
  }

  /** Begins a script; its lines are kept as named. */
  public void beginScript(Script keeping) {
    close();
    script = keeping;
  }

  /** Ends the script and keeps or drops what it did. */
  public void endScript(boolean succeeded) {
    if (open != null) {
      switch (script) {
        case EACH_LINE -> opened().sql().first("PRAGMA wal_checkpoint", row -> row.getInt(1));
        case ALL_OR_NOTHING -> opened().sql().run(succeeded ? "COMMIT" : "ROLLBACK");
        case NOTHING -> opened().sql().run("ROLLBACK");
        case NONE -> {}
      }
    }
    depth = 0;
    script = Script.NONE;
    close();
  }

  @Override
  public void close() {
    if (open != null) {
      open.close();
      open = null;
    }
    depth = 0;
    if (scratch != null) {
      scratch.delete();
      scratch = null;
    }
  }
}
