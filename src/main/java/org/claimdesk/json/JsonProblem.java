package org.claimdesk.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** A text that was taken for JSON and is none; the line is physical, counted from 1. */
public final class JsonProblem extends RuntimeException {

  private static final Pattern TWICE = Pattern.compile("Duplicate Object property (\".*\")");

  private final int line;

  JsonProblem(String what, int line) {
    super(what);
    this.line = line;
  }

  JsonProblem(JacksonException cause) {
    super(inWords(cause), cause);
    this.line = cause.getLocation() == null ? 1 : cause.getLocation().getLineNr();
  }

  /** The parser's own words speak of its tokens, which say nothing to who wrote the file. */
  private static String inWords(JacksonException cause) {
    Matcher twice = TWICE.matcher(cause.getOriginalMessage());
    if (twice.lookingAt()) {
      return "the field " + twice.group(1) + " is there twice";
    }
    if (cause instanceof UnexpectedEndOfInputException) {
      return "it breaks off";
    }
    TokenStreamLocation at = cause.getLocation();
    return at == null ? "it cannot be read" : "it breaks the grammar at column " + at.getColumnNr();
  }

  public int line() {
    return line;
  }
}
