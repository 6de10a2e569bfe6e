package org.claimdesk.terminal;

import java.util.Optional;

/**
 * What is known about the two streams, and how the user wants to be answered.
 *
 * @param width columns of the terminal; less than 1 is unknown and taken as 80
 * @param colour whether standard output may be coloured
 * @param quiet whether messages are left out
 * @param format the format asked for, by its name
 * @param verdicts how verdicts are set off, where there is colour
 */
record ScreenOptions(
    boolean outIsTerminal,
    boolean errIsTerminal,
    int width,
    boolean colour,
    boolean quiet,
    Optional<String> format,
    VerdictInk verdicts) {

  static final int UNKNOWN_WIDTH = 80;

  ScreenOptions {
    width = width < 1 ? UNKNOWN_WIDTH : width;
    colour = colour && outIsTerminal;
    format.ifPresent(Format::named);
  }

  /** The same for standard error, which has no colour. */
  ScreenOptions forMessages() {
    return new ScreenOptions(errIsTerminal, errIsTerminal, width, false, quiet, format, verdicts);
  }

  /** The format asked for, if any. */
  Optional<Format> asked() {
    return format.map(Format::named);
  }

  /** The format asked for, else the one that suits the stream. */
  Format chosen() {
    return asked().orElse(outIsTerminal ? Format.TABLE : Format.TSV);
  }
}
