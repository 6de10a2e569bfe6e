package org.claimdesk.settings;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.claimdesk.problem.Location;
import org.claimdesk.problem.Problem;

/**
 * Parts a properties file into its logical lines, each of which {@link Properties} reads by itself,
 * so that the line of each key is known and a key that comes twice is seen. The form is that of
 * {@link Properties#load(java.io.Reader)}.
 */
final class PropertyLines {

  private final String file;
  private final List<Setting> settings = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final StringBuilder logical = new StringBuilder();
  private int first;

  private PropertyLines(String file) {
    this.file = file;
  }

  /**
   * The settings in the order of their lines; a key may come twice.
   *
   * @param file its name, for messages
   * @param problems takes what cannot be read
   */
  static List<Setting> of(String file, String text, List<Problem> problems) {
    PropertyLines lines = new PropertyLines(file);
    int number = 0;
    for (String line : text.split("\r\n|\r|\n", -1)) {
      lines.take(line, ++number);
    }
    lines.end();
    problems.addAll(lines.problems);
    return lines.settings;
  }

  private void take(String line, int number) {
    if (logical.isEmpty()) {
      if (isNone(line)) {
        return;
      }
      first = number;
    }
    logical.append(line).append('\n');
    if (!goesOn(line)) {
      end();
    }
  }

  private static boolean isNone(String line) {
    String text = line.stripLeading();
    return text.isEmpty() || text.startsWith("#") || text.startsWith("!");
  }

  /** A line goes on in the next one where an odd number of backslashes ends it. */
  private static boolean goesOn(String line) {
    int at = line.length();
    while (at > 0 && line.charAt(at - 1) == '\\') {
      at--;
    }
    return (line.length() - at) % 2 == 1;
  }

  private void end() {
    if (logical.isEmpty()) {
      return;
    }
    Location where = Location.of(file, first);
    try {
      Properties one = new Properties();
      one.load(new StringReader(logical.toString()));
      one.stringPropertyNames()
          .forEach(key -> settings.add(new Setting(key, one.getProperty(key).strip(), where)));
    } catch (IllegalArgumentException e) {
      problems.add(
          Problem.at(
              where,
              "\\u stands without four hexadecimal digits",
              "write \\\\u, or the letter itself"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      logical.setLength(0);
    }
  }
}
