package org.claimdesk.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.claimdesk.problem.Location;
import org.claimdesk.problem.Notices;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;
import org.sqlite.SQLiteConfig;
import org.sqlite.jdbc4.JDBC4Connection;

/** Makes connections to workspace files. */
final class Opening {

  private static final int BUSY_MILLISECONDS = 30_000;
  private static final long A_MOMENT = TimeUnit.MILLISECONDS.toNanos(5);

  private final Notices notices;

  Opening(Notices notices) {
    this.notices = notices;
  }

  /** A connection and its statements. */
  record Open(Connection connection, Sql sql, boolean writable) {

    void close() {
      try {
        sql.close();
        connection.close();
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /**
   * Opens an existing workspace, brings it to the newest form, and begins a script's transaction.
   *
   * @param script what holds together what is then done; a trial changes the form within it
   * @throws ProblemException if it is none, damaged, or newer than this program
   */
  Open existing(Path file, Script script) {
    FileHeader.require(file);
    boolean writable = Files.isWritable(file) && Files.isWritable(folder(file));
    Open open = connect(file, writable);
    try {
      if (!writable) {
        Migrations.requireNewest(open.sql(), file);
      } else {
        if (script != Script.NOTHING) {
          Migrations.upgrade(open.sql(), file).ifPresent(copy -> tellOf(copy, file));
        }
        useWal(open, file);
      }
      begin(open.sql(), script);
      if (script == Script.NOTHING) {
        Migrations.upgradeForTrial(open.sql(), file);
      }
      return open;
    } catch (RuntimeException e) {
      open.close();
      throw e;
    }
  }

  private static void begin(Sql sql, Script script) {
    if (script == Script.EACH_LINE) {
      sql.run("PRAGMA synchronous = NORMAL");
    } else if (script.isOneTransaction()) {
      sql.run("BEGIN IMMEDIATE");
    }
  }

  private void tellOf(Path copy, Path file) {
    notices.tell(
        file.getFileName()
            + ": brought to the form of this Claimdesk; as it was, it is kept in "
            + copy.getFileName());
  }

  private void useWal(Open open, Path file) {
    String mode = journalMode(open.sql());
    if (!mode.equalsIgnoreCase("wal")) {
      notices.tell(
          file.getFileName()
              + ": this drive cannot keep a write-ahead log; writing the slower way");
    }
    open.sql().run("PRAGMA synchronous = FULL");
  }

  /**
   * SQLite does not wait for others where it changes to the write-ahead log, so that is done here.
   */
  private static String journalMode(Sql sql) {
    long limit = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(BUSY_MILLISECONDS);
    while (true) {
      try {
        return sql.first("PRAGMA journal_mode = WAL", row -> row.getString(1)).orElse("");
      } catch (ProblemException e) {
        if (!Trouble.isBusy(e) || System.nanoTime() > limit) {
          throw e;
        }
        LockSupport.parkNanos(A_MOMENT);
      }
    }
  }

  /**
   * Makes a new workspace under a name of its own, fills it, and puts it in place whole. Where
   * another process was faster, its workspace stands and this one is thrown away.
   *
   * @param fill writes the first content; the transaction is held here
   * @return whether it was put in place
   */
  boolean create(Path file, Consumer<Open> fill) {
    requireFolder(file);
    Path draft = draft(file);
    // what is killed meanwhile leaves nothing behind
    draft.toFile().deleteOnExit();
    try {
      write(draft, fill);
      Files.createLink(file, draft);
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    } catch (UnsupportedOperationException | IOException e) {
      return moveInPlace(draft, file);
    } finally {
      delete(draft);
    }
  }

  /** A name that no other creator has, in this process, another one, or on another machine. */
  private static Path draft(Path file) {
    return file.resolveSibling(file.getFileName() + ".new-" + UUID.randomUUID());
  }

  /** Writes a new workspace at the path. */
  private void write(Path draft, Consumer<Open> fill) {
    delete(draft);
    Open open = connect(draft, true);
    try {
      open.sql().run("PRAGMA synchronous = OFF");
      // a draft that fails is thrown away; its journal need not be on the disk
      open.sql().first("PRAGMA journal_mode = MEMORY", row -> row.getString(1));
      // the index of the ids is written at random, the others are sorted; in KiB
      open.sql().run("PRAGMA cache_size = -65536");
      // and sorted by a second thread, too
      open.sql().first("PRAGMA threads = 2", row -> row.getInt(1));
      open.sql().run("BEGIN IMMEDIATE");
      Migrations.create(open.sql());
      Draft tables = Draft.of(open.sql());
      fill.accept(open);
      tables.complete();
      open.sql().run("COMMIT");
    } catch (RuntimeException e) {
      open.close();
      delete(draft);
      throw e;
    }
    open.close();
    sync(draft);
  }

  private static boolean moveInPlace(Path draft, Path file) {
    // A drive without hard links: the move refuses to replace, though not in one step.
    try {
      Files.move(draft, file);
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    } catch (IOException e) {
      throw unwritable(file, e);
    }
  }

  private static void sync(Path file) {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Open connect(Path file, boolean writable) {
    requireFolder(file);
    Trouble trouble = new Trouble(file);
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_MILLISECONDS);
    config.enforceForeignKeys(true);
    // asking for the key after each statement would be another statement
    config.setGetGeneratedKeys(false);
    config.setOpenMode(org.sqlite.SQLiteOpenMode.OPEN_URI);
    String url =
        file.toUri().toASCIIString().replaceFirst("^file:/+", "file:/")
            + (writable ? "" : "?mode=ro&immutable=1");
    try {
      Connection connection = new JDBC4Connection("jdbc:sqlite:", url, config.toProperties());
      Functions.register(connection);
      return new Open(connection, new Sql(connection, trouble), writable);
    } catch (SQLException e) {
      throw trouble.problem(e);
    }
  }

  private static void requireFolder(Path file) {
    if (!Files.isDirectory(folder(file))) {
      throw new ProblemException(
          Problem.at(
              Location.of(file.toString()),
              "the workspace cannot be made: there is no such folder",
              "see whether the path of the claims file is right, or make the folder"));
    }
  }

  private static Path folder(Path file) {
    return file.toAbsolutePath().getParent();
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
      Files.deleteIfExists(file.resolveSibling(file.getFileName() + "-journal"));
    } catch (IOException e) {
      throw unwritable(file, e);
    }
  }

  private static ProblemException unwritable(Path file, Exception cause) {
    return new ProblemException(
        Problem.at(
            Location.of(file.toString()),
            "the workspace cannot be written there",
            "name another place with --workspace FILE"),
        cause);
  }
}
