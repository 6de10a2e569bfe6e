package org.claimdesk.problem;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where a problem is: a file or stream by the name the user gave it, and a line and column if
 * known.
 */
public record Location(String file, OptionalInt line, OptionalInt column) {

  public static Location of(String file) {
    return new Location(file, OptionalInt.empty(), OptionalInt.empty());
  }

  /** A physical line, counted from 1. */
  public static Location of(String file, int line) {
    return new Location(file, OptionalInt.of(line), OptionalInt.empty());
  }

  /** A physical line and a column in it, both counted from 1. */
  public static Location of(String file, int line, int column) {
    return new Location(file, OptionalInt.of(line), OptionalInt.of(column));
  }

  static String prefix(Optional<Location> location) {
    return location.map(at -> at + ": ").orElse("");
  }

  /** The form compilers use and editors follow: {@code file:line:column}, as far as known. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(file);
    line.ifPresent(number -> text.append(':').append(number));
    column.ifPresent(number -> text.append(':').append(number));
    return text.toString();
  }
}
