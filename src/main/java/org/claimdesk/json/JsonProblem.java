package org.claimdesk.json;

import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

/** A text that was taken for JSON and is none; the line is physical, counted from 1. */
public final class JsonProblem extends RuntimeException {

  private static final Pattern START_MARKER = Pattern.compile(" \\(start marker at .*");

  private final int line;

  JsonProblem(String what, int line) {
    super(what);
    this.line = line;
  }

  JsonProblem(JacksonException cause) {
    super(firstLine(cause.getOriginalMessage()), cause);
    this.line = cause.getLocation() == null ? 1 : cause.getLocation().getLineNr();
  }

  /** The parser adds where in its own buffers something began, which nobody can look up. */
  private static String firstLine(String message) {
    return message
        .lines()
        .findFirst()
        .map(line -> START_MARKER.matcher(line).replaceFirst(""))
        .orElse("no JSON");
  }

  public int line() {
    return line;
  }
}
