package org.claimdesk.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Notices rows that a quote has swallowed: it was opened by mistake, and a later stray one closed
 * it where CSV allows that, so that no grammar tells. Only a look at the cell does: each of its
 * lines is a row by its number of cells, and begins with an id like that of the row itself.
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
    for (int at = 1; at < cells.size(); at++) {
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
    String id = shape(cells.get(0));
    if (id.indexOf('9') < 0 || cells.size() != expected) {
      return false;
    }
    for (int line = 1; line < lines.length; line++) {
      String[] parts = lines[line].split(Pattern.quote(delimiter), -1);
      int after = line == lines.length - 1 ? expected - 1 - at : 0;
      if (parts.length + after != expected || !shape(parts[0]).equals(id)) {
        return false;
      }
    }
    return lines[0].split(Pattern.quote(delimiter), -1).length + at == expected;
  }

  private static String shape(String cell) {
    return DIGITS.matcher(LETTERS.matcher(cell).replaceAll("a")).replaceAll("9");
  }
}
