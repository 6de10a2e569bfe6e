package org.claimdesk.terminal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.claimdesk.problem.Nearest;
import org.claimdesk.problem.Problem;
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
        .orElseThrow(() -> new ProblemException(unknown(name, words())));
  }

  /** Says that a name is none of the formats there are. */
  static Problem unknown(String name, List<String> known) {
    return Problem.of(
        "there is no format \"" + name + "\"",
        Nearest.question(name, known) + "--format takes one of " + String.join(", ", known));
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static List<String> words() {
    return Arrays.stream(values()).map(Format::word).toList();
  }
}
