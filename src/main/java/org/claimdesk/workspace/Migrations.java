package org.claimdesk.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.claimdesk.problem.Location;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;

/** The numbered SQL files that bring a workspace to the newest form, each run once. */
final class Migrations {

  private static final List<String> FILES =
      List.of("001-desk.sql", "002-second-reader.sql", "003-evidence.sql");

  private static final String CHANGES_BY_OTHERS = "PRAGMA data_version";

  /** The form of the workspace that this program writes, as {@code user_version}. */
  static final int NEWEST = FILES.size();

  private Migrations() {}

  /** Brings a new, empty workspace to the newest form; the caller holds the transaction. */
  static void create(Sql sql) {
    sql.run("PRAGMA application_id = " + FileHeader.APPLICATION_ID);
    runFrom(sql, 0);
  }

  /**
   * Brings a workspace from an older form to the newest in one transaction, after a copy of the
   * file has been put beside it.
   *
   * @return the copy, if there was need for one
   * @throws ProblemException if the workspace comes from a newer version of the program
   */
  static Optional<Path> upgrade(Sql sql, Path file) {
    Optional<Path> copy = Optional.empty();
    while (version(sql, file) < NEWEST && copy.isEmpty()) {
      copy = upgradeOnce(sql, file);
    }
    return copy;
  }

  /** Gives no copy where another program wrote meanwhile, or upgraded the file itself. */
  private static Optional<Path> upgradeOnce(Sql sql, Path file) {
    long seen = sql.number(CHANGES_BY_OTHERS);
    OldForm old = OldForm.copied(sql, file);
    try {
      sql.run("BEGIN IMMEDIATE");
      if (sql.number(CHANGES_BY_OTHERS) != seen) {
        sql.run("ROLLBACK");
        return Optional.empty();
      }
      Path copy = old.putInPlace((int) version(sql, file));
      runFrom(sql, (int) version(sql, file));
      sql.run("COMMIT");
      return Optional.of(copy);
    } finally {
      old.discard();
    }
  }

  /** Brings a workspace to the newest form in a transaction of the caller's that is not kept. */
  static void upgradeForTrial(Sql sql, Path file) {
    if (version(sql, file) < NEWEST) {
      runFrom(sql, (int) version(sql, file));
    }
  }

  /**
   * @throws ProblemException if the workspace comes from another version of the program
   */
  static void requireNewest(Sql sql, Path file) {
    long version = version(sql, file);
    if (version < NEWEST) {
      throw new ProblemException(
          Problem.at(
              Location.of(file.toString()),
              "the workspace comes from an older Claimdesk (form %d, this one needs %d), and it or"
                      .formatted(version, NEWEST)
                  + " its folder is read-only",
              "copy it to a folder of your own and name it with --workspace"));
    }
  }

  private static long version(Sql sql, Path file) {
    long version = sql.number("PRAGMA user_version");
    if (version > NEWEST) {
      throw new ProblemException(
          Problem.at(
              Location.of(file.toString()),
              "the workspace comes from a newer Claimdesk (form %d, this one knows %d)"
                  .formatted(version, NEWEST),
              "use that version, or name another workspace with --workspace"));
    }
    return version;
  }

  private static void runFrom(Sql sql, int version) {
    for (String file : FILES.subList(version, NEWEST)) {
      sql.run(text(file));
    }
    sql.run("PRAGMA user_version = " + NEWEST);
  }

  private static String text(String file) {
    try (InputStream in = Migrations.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
