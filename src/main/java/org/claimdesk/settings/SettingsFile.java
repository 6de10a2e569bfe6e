package org.claimdesk.settings;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.claimdesk.problem.Location;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;

/**
 * A file of settings: text in UTF-8, with or without a byte-order mark, of a megabyte at most.
 *
 * @param shown the file's name, for messages
 */
public record SettingsFile(Path path, String shown) {

  /** What it is called, beside the claims file. */
  public static final String NAME = "claimdesk.properties";

  private static final int MOST_BYTES = 1 << 20;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  boolean exists() {
    return Files.exists(path);
  }

  /**
   * @throws ProblemException if it is no such file, or cannot be read
   */
  String text() {
    if (!Files.isRegularFile(path)) {
      throw refused("this is no file", "settings are in a text file; name this otherwise");
    }
    byte[] bytes = bytes();
    if (bytes.length > MOST_BYTES) {
      throw refused("this is larger than a megabyte", "settings are a few lines; see what it is");
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw refused("this is no text in UTF-8", "save it as UTF-8");
    }
  }

  private byte[] bytes() {
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(MOST_BYTES + 1);
    } catch (IOException e) {
      throw refused("this cannot be read", "see who may read it");
    }
  }

  private ProblemException refused(String what, String remedy) {
    return new ProblemException(Problem.at(Location.of(shown), what, remedy));
  }
}
