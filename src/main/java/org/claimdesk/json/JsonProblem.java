package org.claimdesk.json;

import tools.jackson.core.JacksonException;

/** A text that was taken for JSON and is none; the line is physical, counted from 1. */
public final class JsonProblem extends RuntimeException {

  private final int line;

  JsonProblem(String what, int line) {
    super(what);
    this.line = line;
  }

  JsonProblem(JacksonException cause) {
    super(firstLine(cause.getOriginalMessage()), cause);
    this.line = cause.getLocation() == null ? 1 : cause.getLocation().getLineNr();
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("no JSON");
  }

  public int line() {
    return line;
  }
}
