package org.claimdesk.tabular;

import java.util.Locale;
import java.util.OptionalInt;
import org.claimdesk.problem.Location;
import org.claimdesk.problem.Problem;

/**
 * A record that cannot be read: a quote in it is never closed, or closed before its cell ends.
 *
 * @param line the physical line of the quote, or of the record's beginning
 * @param lastLine the physical line on which the fault shows; none for a quote that is never closed
 */
record MalformedRecord(int line, OptionalInt lastLine, Problem problem) {

  private static final String REMEDY =
      "write a quote inside a quoted cell twice (\"\"), and close each quoted cell with one";

  /**
   * @param start where the record begins
   * @param read what has been read of it
   * @param endless whether it is longer than any record may be
   */
  static MalformedRecord of(Location start, CharSequence read, char delimiter, boolean endless) {
    int line = start.line().orElseThrow();
    RecordScanner scanner = new RecordScanner(delimiter);
    for (int at = 0; at < read.length() && !scanner.atTextAfterQuote(); at++) {
      scanner.accept(read.charAt(at));
    }
    boolean found = scanner.inQuotes() || scanner.atTextAfterQuote();
    int at = found ? line + scanner.quoteLine() - 1 : line;
    String what = found ? fault(scanner, line) : "the record that starts here cannot be read";
    if (endless) {
      what +=
          String.format(
              Locale.ROOT,
              ", or the record has more than %,d characters",
              RecordReader.LONGEST_RECORD);
    }
    OptionalInt last =
        scanner.atTextAfterQuote()
            ? OptionalInt.of(line + scanner.line() - 1)
            : OptionalInt.empty();
    return new MalformedRecord(at, last, Problem.at(Location.of(start.file(), at), what, REMEDY));
  }

  private static String fault(RecordScanner scanner, int line) {
    if (!scanner.atTextAfterQuote()) {
      return "the quote (\") that opens cell " + scanner.cell() + " is never closed";
    }
    return scanner.line() == scanner.quoteLine()
        ? "cell " + scanner.cell() + " has text after its closing quote (\")"
        : String.format(
            Locale.ROOT,
            "the quote (\") that opens cell %d is closed only in line %d, with text after it",
            scanner.cell(),
            line + scanner.line() - 1);
  }
}
