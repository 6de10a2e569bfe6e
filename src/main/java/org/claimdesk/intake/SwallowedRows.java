package org.claimdesk.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Notices rows that a quote has swallowed: it was opened by mistake, and a later stray one closed
 * it where CSV allows that, so that no grammar tells. Only a look at the cell does: each of its
 * lines is a row by its number of cells, and they are several or begin with an id like that of the
 * row itself.
 */
final class SwallowedRows {

  private static final Pattern LINE_BREAK = Pattern.compile("\\R");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}+");
  private static final Pattern DIGITS = Pattern.compile("\\p{Nd}+");

  private final String delimiter;
  private final int expected;

  /**
   * @param expected how many cells a row has
   */
  SwallowedRows(char delimiter, int expected) {
    this.delimiter = String.valueOf(delimiter);
    this.expected = expected;
  }

  /** What to tell of a row that may have others in one of its cells. */
  Optional<String> within(IncomingRow row) {
    List<String> cells = row.cells();
    for (int at = 0; at < cells.size(); at++) {
      String cell = cells.get(at);
      if (cell.indexOf('\n') < 0 && cell.indexOf('\r') < 0) {
        continue;
      }
      String[] lines = LINE_BREAK.split(cell, -1);
      if (areRows(cells, at, lines)) {
        int last = row.line() + lines.length - 1;
        return Optional.of(
            ("a quoted cell goes on to line %d, over what look like rows of their own;"
                    + " if a quote is missing or too many, mend it and load again")
                .formatted(last));
      }
    }
    return Optional.empty();
  }

  private boolean areRows(List<String> cells, int at, String[] lines) {
    if (expected == 1 || cells.size() != expected || parts(lines[0]).length + at != expected) {
      return false;
    }
    String id = shape(at == 0 ? lines[0] : cells.get(0));
    boolean alike = id.indexOf('9') >= 0;
    for (int line = 1; line < lines.length; line++) {
      String[] parts = parts(lines[line]);
      int after = line == lines.length - 1 ? expected - 1 - at : 0;
      if (parts.length + after != expected) {
        return false;
      }
      alike = alike && shape(parts[0]).equals(id);
    }
    return alike || lines.length > 2;
  }

  private String[] parts(String line) {
    return line.split(Pattern.quote(delimiter), -1);
  }

  private static String shape(String cell) {
    return DIGITS.matcher(LETTERS.matcher(cell).replaceAll("a")).replaceAll("9");
  }
}
