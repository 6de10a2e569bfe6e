package org.claimdesk.workspace;

import java.nio.file.Path;
import java.sql.SQLException;
import org.claimdesk.problem.Location;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;
import org.sqlite.SQLiteErrorCode;

/**
 * Says in the user's words what SQLite could not do. Result codes: <a
 * href="https://www.sqlite.org/rescode.html">sqlite.org/rescode.html</a>.
 */
final class Trouble {

  private final Path file;

  Trouble(Path file) {
    this.file = file;
  }

  /** Whether another program held the workspace. */
  static boolean isBusy(ProblemException trouble) {
    return trouble.getCause() instanceof SQLException e && code(e) == SQLiteErrorCode.SQLITE_BUSY;
  }

  private static SQLiteErrorCode code(SQLException e) {
    // The primary result code is the low byte of an extended one.
    return SQLiteErrorCode.getErrorCode(e.getErrorCode() & 0xFF);
  }

  ProblemException problem(SQLException e) {
    return new ProblemException(
        switch (code(e)) {
          case SQLITE_BUSY, SQLITE_LOCKED ->
              at(
                  "the workspace was busy for 30 seconds: another program is writing to it",
                  "try again when it is done");
          case SQLITE_CORRUPT, SQLITE_NOTADB -> damaged(file);
          case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH ->
              at(
                  "the workspace cannot be written",
                  "check the permissions of the file and of its folder");
          case SQLITE_CANTOPEN ->
              at(
                  "the workspace cannot be opened",
                  "check the permissions of the file and of its folder");
          case SQLITE_FULL ->
              at("the disk is full; nothing was changed", "make room and try again");
          default ->
              at(
                  "the workspace failed: " + e.getMessage(),
                  "run the command again with --debug to see where");
        },
        e);
  }

  private Problem at(String what, String remedy) {
    return Problem.at(Location.of(file.toString()), what, remedy);
  }

  static Problem damaged(Path file) {
    return Problem.at(
        Location.of(file.toString()),
        "the workspace is damaged; it was left as it is",
        "go back to a copy of it, or move it away and load the claims file or a report again");
  }

  static Problem readOnly(Path file) {
    return Problem.at(
        Location.of(file.toString()),
        "the workspace cannot be written: it or its folder is read-only",
        "copy it to a folder of your own and name it with --workspace");
  }
}
