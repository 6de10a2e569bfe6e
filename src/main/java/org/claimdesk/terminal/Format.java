package org.claimdesk.terminal;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.claimdesk.problem.ProblemException;

/** The formats every command that reads can answer in. */
enum Format {
  TABLE,
  TSV,
  CSV,
  JSON,
  IDS;

  /**
   * The format of that name.
   *
   * @throws ProblemException if there is none
   */
  static Format named(String name) {
    return Arrays.stream(values())
        .filter(format -> format.word().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                ProblemException.of(
                    "there is no format \"" + name + "\"", "--format takes one of " + words()));
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static String words() {
    return Arrays.stream(values()).map(Format::word).collect(Collectors.joining(", "));
  }
}
