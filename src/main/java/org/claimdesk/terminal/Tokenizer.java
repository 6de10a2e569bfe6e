package org.claimdesk.terminal;

import java.util.List;
import java.util.Optional;
import org.claimdesk.problem.ProblemException;

/**
 * Splits a line into words. The shell, scripts and completion all use it; arguments from the
 * system's shell have been split already.
 */
final class Tokenizer {

  /** The words of a line that may still be being typed, and the quote that is still open. */
  record Split(List<Token> tokens, Optional<Integer> openQuote) {}

  private Tokenizer() {}

  /**
   * The words of a whole line.
   *
   * @throws ProblemException if a quote is not closed, or text follows a closing quote at once
   */
  static List<Token> split(String line) {
    TokenScan scan = new TokenScan(line);
    Split split = scan.run();
    split
        .openQuote()
        .ifPresent(
            at -> {
              throw unclosed(line, at);
            });
    scan.glued()
        .ifPresent(
            at -> {
              throw glued(line, at);
            });
    return split.tokens();
  }

  /** The words of a line as far as it has been typed; never refuses. */
  static Split scan(String line) {
    return new TokenScan(line).run();
  }

  /** Writes a word so that it is read back as this one word, and never as an option. */
  static String quote(String word) {
    return isPlain(word) ? word : '"' + escape(word) + '"';
  }

  /** The word as it stands between double quotes. */
  static String escape(String word) {
    return word.replace("\\", "\\\\").replace("\"", "\\\"");
  }

  static boolean isBlank(char character) {
    return character == ' ' || (character >= '\t' && character <= '\r');
  }

  private static boolean isPlain(String word) {
    return !word.isEmpty()
        && word.chars().noneMatch(character -> isBlank((char) character))
        && "\"'-#".indexOf(word.charAt(0)) < 0
        && !word.startsWith("//")
        && !word.equals("\\");
  }

  private static ProblemException unclosed(String line, int at) {
    String quote = line.substring(at, at + 1);
    return ProblemException.of(
        "the quote that opens in column " + column(line, at) + " is never closed",
        quote.equals("'")
            ? "close it with '"
            : "close it with \", and write \\\" for a quotation mark inside");
  }

  private static ProblemException glued(String line, int at) {
    return ProblemException.of(
        "text follows the closing quote at once in column " + column(line, at),
        "put a blank after the quote, or write \\\" for a quotation mark inside");
  }

  private static int column(String line, int at) {
    return line.codePointCount(0, at) + 1;
  }
}
