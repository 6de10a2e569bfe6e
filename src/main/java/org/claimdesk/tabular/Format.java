package org.claimdesk.tabular;

import java.util.Optional;

/**
 * How the cells of a file are told from each other.
 *
 * @param delimiter what parts them; empty for a file of one column whose texts may have any sign
 * @param literalQuotes whether a quote is text like any other
 * @param spacedQuotes whether blanks may stand before an opening quote
 */
record Format(Optional<Character> delimiter, boolean literalQuotes, boolean spacedQuotes) {

  /** A sign that no text has (US, the unit separator of ASCII). */
  private static final char NOTHING = '\u001F';

  private static final char USUAL = ',';

  static Format of(char delimiter) {
    return new Format(Optional.of(delimiter), false, false);
  }

  /** What ends a cell. */
  char parting() {
    return delimiter.orElse(NOTHING);
  }

  /** What parts cells in a file written likewise. */
  char written() {
    return delimiter.orElse(USUAL);
  }

  Format withLiteralQuotes() {
    return new Format(delimiter, true, false);
  }

  Format withSpacedQuotes() {
    return new Format(delimiter, literalQuotes, true);
  }
}
