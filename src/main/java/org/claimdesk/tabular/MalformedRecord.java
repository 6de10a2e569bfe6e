package org.claimdesk.tabular;

import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import org.claimdesk.problem.Location;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;

/**
 * Finds the quote that breaks the records, by reading the input once more: the parser names the
 * line where it gave up, not the one to repair.
 */
final class MalformedRecord {

  private static final String REMEDY =
      "write a quote inside a quoted cell twice (\"\"), and close each quoted cell with one";

  private MalformedRecord() {}

  /** The first fault of the text; where none shows, what is told is the line of the record. */
  static ProblemException locate(TextSource text, char delimiter, int recordLine) {
    RecordScanner scanner = new RecordScanner(delimiter);
    try (Reader reader = text.open()) {
      scanToFault(reader, scanner);
    } catch (IOException failure) {
      return text.failure(failure);
    }
    boolean found = scanner.inQuotes() || scanner.atTextAfterQuote();
    Location where = Location.of(text.name(), found ? scanner.quoteLine() : recordLine);
    String what = found ? what(scanner) : "the record that starts here cannot be read";
    return new ProblemException(Problem.at(where, what, REMEDY));
  }

  private static void scanToFault(Reader reader, RecordScanner scanner) throws IOException {
    char[] buffer = new char[8192];
    int read;
    while ((read = reader.read(buffer)) > 0) {
      for (int at = 0; at < read; at++) {
        scanner.accept(buffer[at]);
        if (scanner.atTextAfterQuote()) {
          return;
        }
      }
    }
  }

  private static String what(RecordScanner scanner) {
    if (!scanner.atTextAfterQuote()) {
      return "the quote (\") that opens cell " + scanner.cell() + " is never closed";
    }
    return scanner.line() == scanner.quoteLine()
        ? "cell " + scanner.cell() + " has text after its closing quote (\")"
        : String.format(
            Locale.ROOT,
            "the quote (\") that opens cell %d is closed only in line %d, with text after it",
            scanner.cell(),
            scanner.line());
  }
}
