package org.claimdesk.claimreview;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Map;
import org.claimdesk.json.Json;
import org.claimdesk.json.JsonProblem;
import org.claimdesk.tabular.Utf8Text;

/** Tells whether a text of objects has one a line, by its first two lines. */
final class JsonLines {

  /** A first line that is longer holds a whole feed. */
  private static final int LONGEST = 1 << 20;

  private static final String GOES_ON = "[{:,";

  private JsonLines() {}

  /**
   * Whether each line is read by itself, so that a broken one costs no other: the first is an
   * object, or it is a broken one and the second is whole.
   */
  static boolean are(Utf8Text text) throws IOException {
    try (BufferedReader lines = text.open()) {
      String first = line(lines);
      if (isObject(first)) {
        return true;
      }
      boolean goesOn = first.isEmpty() || GOES_ON.indexOf(first.charAt(first.length() - 1)) >= 0;
      return !goesOn && isObject(line(lines));
    }
  }

  /**
   * The next line that is not blank, stripped; the empty text where it is too long or not there.
   */
  private static String line(BufferedReader lines) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int sign = lines.read(); sign >= 0 && line.length() <= LONGEST; sign = lines.read()) {
      boolean ends = sign == '\n' || sign == '\r';
      if (ends && !line.toString().isBlank()) {
        return line.toString().strip();
      }
      if (!ends) {
        line.append((char) sign);
      }
    }
    return line.length() > LONGEST ? "" : line.toString().strip();
  }

  private static boolean isObject(String line) {
    try {
      return !line.isEmpty() && Json.read(line) instanceof Map;
    } catch (JsonProblem e) {
      return false;
    }
  }
}
