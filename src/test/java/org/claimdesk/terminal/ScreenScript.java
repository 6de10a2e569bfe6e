package org.claimdesk.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * A golden file of screens: prose after {@code #}, commands after {@code >}, keys in brackets,
 * typed texts in quotes, and what was on the screen after each, behind a {@code |}.
 */
record ScreenScript(int width, int height, List<Part> parts) {

  /** Prose, or a command with its keys. */
  record Part(String first, List<String> keys) {

    boolean isCommand() {
      return first.startsWith(COMMAND);
    }

    String command() {
      return first.substring(COMMAND.length());
    }
  }

  private static final String COMMAND = "> ";
  private static final String SIZE = "size ";

  static ScreenScript of(List<String> lines) {
    List<Part> parts = new ArrayList<>();
    String[] size = lines.get(0).substring(SIZE.length()).split("x");
    for (String line : lines.subList(1, lines.size())) {
      if (line.startsWith("#") || line.startsWith(COMMAND)) {
        parts.add(new Part(line, new ArrayList<>()));
      } else if (line.startsWith("[") || line.startsWith("\"")) {
        String key = line.startsWith("[") ? line.substring(1, line.length() - 1) : line;
        parts.get(parts.size() - 1).keys().add(key);
      }
    }
    return new ScreenScript(Integer.parseInt(size[0]), Integer.parseInt(size[1]), parts);
  }

  String sizeLine() {
    return SIZE + width + "x" + height;
  }
}
