package org.claimdesk.intake.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.claimdesk.json.Json;
import org.claimdesk.problem.Location;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;

/**
 * By what a claims file is known again.
 *
 * @param size in bytes
 * @param modified when it was last written, in milliseconds; the same time and size are taken for
 *     the same content
 * @param sha256 of its bytes
 */
record FileFacts(long size, long modified, String sha256) {

  private static final int BUFFER = 1 << 16;

  static FileFacts of(Path file) {
    try {
      return new FileFacts(Files.size(file), modified(file), sha256(file));
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static long modified(Path file) throws IOException {
    return Files.getLastModifiedTime(file).toMillis();
  }

  /** Whether the file has other content now. */
  boolean differFrom(Path file) {
    try {
      return !(Files.size(file) == size && modified(file) == modified)
          && (Files.size(file) != size || !sha256(file).equals(sha256));
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static String sha256(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[BUFFER];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ProblemException unreadable(Path file, IOException cause) {
    return new ProblemException(
        Problem.at(
            Location.of(file.getFileName().toString()),
            "this file cannot be read",
            "check that it is a file and that you may read it"),
        cause);
  }

  String toJson() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("size", size);
    fields.put("modified", modified);
    fields.put("sha256", sha256);
    return Json.write(fields);
  }

  @SuppressWarnings("unchecked")
  static FileFacts ofJson(String text) {
    Map<String, Object> fields = (Map<String, Object>) Json.read(text);
    return new FileFacts(
        (Long) fields.get("size"), (Long) fields.get("modified"), fields.get("sha256").toString());
  }
}
