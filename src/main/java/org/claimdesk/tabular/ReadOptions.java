package org.claimdesk.tabular;

import java.util.Locale;
import java.util.Optional;
import org.claimdesk.problem.ProblemException;

/**
 * What the user said about a file.
 *
 * @param delimiter what parts its cells, nothing to find it out
 * @param header whether its first record names the columns
 */
public record ReadOptions(Optional<Character> delimiter, boolean header) {

  /** A header, and the delimiter found out. */
  public static ReadOptions defaults() {
    return new ReadOptions(Optional.empty(), true);
  }

  /**
   * The delimiter that a user means by a sign or a word.
   *
   * @throws ProblemException if it is none that files are read with
   */
  public static char delimiter(String typed) {
    return switch (typed.toLowerCase(Locale.ROOT)) {
      case ",", "comma" -> ',';
      case ";", "semicolon" -> ';';
      case "\t", "\\t", "tab" -> '\t';
      default ->
          throw ProblemException.of(
              "\"" + typed + "\" is no delimiter", "use one of: comma, semicolon, tab");
    };
  }
}
