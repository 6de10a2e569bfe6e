package org.claimdesk.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimdesk.problem.Location;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;

/** The numbered SQL files that bring a workspace to the newest form, each run once. */
final class Migrations {

  private static final List<String> FILES = List.of("001-desk.sql");

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
   * @throws ProblemException if the workspace comes from a newer version of the program
   */
  static void upgrade(Sql sql, Path file) {
    long version = sql.number("PRAGMA user_version");
    if (version > NEWEST) {
      throw new ProblemException(
          Problem.at(
              Location.of(file.toString()),
              "the workspace comes from a newer Claimdesk (form %d, this one knows %d)"
                  .formatted(version, NEWEST),
              "use that version, or name another workspace with --workspace"));
    }
    if (version < NEWEST) {
      Path copy = file.resolveSibling(file.getFileName() + ".form-" + version);
      if (!Files.exists(copy)) {
        sql.update("VACUUM INTO ?", copy.toString());
      }
      sql.run("BEGIN IMMEDIATE");
      runFrom(sql, (int) sql.number("PRAGMA user_version"));
      sql.run("COMMIT");
    }
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
