package org.claimdesk.terminal;

/**
 * A word of a command line.
 *
 * @param text without its quotes
 * @param quoted whether it began with a quote, and so is never an option
 * @param start where it begins in the line, counted from 0
 * @param end where it ends in the line, exclusive
 */
record Token(String text, boolean quoted, int start, int end) {

  /** A word that came as one, from the system's shell. */
  static Token of(String text) {
    return new Token(text, false, 0, text.length());
  }

  boolean endsOptions() {
    return !quoted && text.equals("--");
  }

  /** Whether it looks like an option; a lone dash and negative numbers do not. */
  boolean looksLikeOption() {
    return !quoted
        && text.length() > 1
        && text.charAt(0) == '-'
        && !Character.isWhitespace(text.charAt(1))
        && !isNumber();
  }

  private boolean isNumber() {
    char first = text.charAt(1);
    return Character.isDigit(first)
        || ((first == '.' || first == ',')
            && text.length() > 2
            && Character.isDigit(text.charAt(2)));
  }
}
