package org.claimdesk.report.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before the text of a line: marks of quotes and lists.
 *
 * @param repeated what the next lines of the same text begin with
 * @param isAll whether the line has nothing else yet
 */
record LineMarks(String repeated, boolean isAll) {

  private static final Pattern MARKS = Pattern.compile("(?: |>|- )*+");

  static LineMarks of(String line) {
    Matcher marks = MARKS.matcher(line);
    boolean found = marks.lookingAt();
    return new LineMarks(
        found ? marks.group().replace('-', ' ') : "", found && marks.end() == line.length());
  }
}
