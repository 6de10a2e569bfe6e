package org.claimdesk.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.claimdesk.problem.Location;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;

/**
 * The first hundred bytes of a workspace, read before SQLite touches the file. Format: <a
 * href="https://www.sqlite.org/fileformat.html#the_database_header">sqlite.org/fileformat.html</a>.
 */
final class FileHeader {

  /** Marks a SQLite file as a workspace: "Clmd". */
  static final int APPLICATION_ID = 0x436C6D64;

  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  private static final int LENGTH = 100;
  private static final int APPLICATION_ID_AT = 68;

  private FileHeader() {}

  /**
   * @throws ProblemException if the file is no workspace
   */
  static void require(Path file) {
    byte[] header = read(file);
    boolean sqlite =
        header.length == LENGTH && Arrays.equals(MAGIC, Arrays.copyOf(header, MAGIC.length));
    if (!sqlite || ByteBuffer.wrap(header).getInt(APPLICATION_ID_AT) != APPLICATION_ID) {
      throw new ProblemException(
          Problem.at(
              Location.of(file.toString()),
              (sqlite ? "this is a SQLite file of another program" : "this is no workspace")
                  + "; it was left as it is",
              "name another file with --workspace, or move this one away"));
    }
  }

  private static byte[] read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(LENGTH);
    } catch (IOException e) {
      throw new ProblemException(
          Problem.at(
              Location.of(file.toString()),
              "the workspace cannot be read",
              "check that it is a file and that you may read it"),
          e);
    }
  }
}
