package org.claimdesk.tabular;

import java.nio.charset.Charset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimdesk.problem.ProblemException;

/**
 * What is known of a file before it is read; the rest is found out.
 *
 * @param delimiter what parts its cells
 * @param encoding how its bytes become text
 * @param header whether its first record names the columns
 * @param literalQuotes whether quotes are text like any other
 * @param headers names that a header may have
 */
public record ReadOptions(
    Optional<Character> delimiter,
    Optional<Charset> encoding,
    Optional<Boolean> header,
    Optional<Boolean> literalQuotes,
    List<String> headers) {

  public ReadOptions {
    headers = List.copyOf(headers);
  }

  /** Everything is found out. */
  public static ReadOptions defaults() {
    return new ReadOptions(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
  }

  /** A file that has a header with some of these names. */
  public static ReadOptions withHeader() {
    return defaults().header(Optional.of(true));
  }

  public ReadOptions delimiter(Optional<Character> other) {
    return new ReadOptions(other, encoding, header, literalQuotes, headers);
  }

  public ReadOptions encoding(Optional<Charset> other) {
    return new ReadOptions(delimiter, other, header, literalQuotes, headers);
  }

  public ReadOptions header(Optional<Boolean> other) {
    return new ReadOptions(delimiter, encoding, other, literalQuotes, headers);
  }

  public ReadOptions literalQuotes(Optional<Boolean> other) {
    return new ReadOptions(delimiter, encoding, header, other, headers);
  }

  public ReadOptions headers(Collection<String> names) {
    return new ReadOptions(delimiter, encoding, header, literalQuotes, List.copyOf(names));
  }

  /** What is known here, and where nothing is, what is known there. */
  public ReadOptions or(ReadOptions other) {
    return new ReadOptions(
        delimiter.or(other::delimiter),
        encoding.or(other::encoding),
        header.or(other::header),
        literalQuotes.or(other::literalQuotes),
        headers.isEmpty() ? other.headers : headers);
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
      case "|", "bar", "pipe" -> '|';
      default ->
          throw ProblemException.of(
              "\"" + typed + "\" is no delimiter", "use one of: comma, semicolon, tab, bar");
    };
  }

  /**
   * The encoding that a user means by a name, of those that Java knows.
   *
   * @throws ProblemException if it is none
   */
  public static Charset encoding(String typed) {
    return TextEncoding.named(typed);
  }
}
