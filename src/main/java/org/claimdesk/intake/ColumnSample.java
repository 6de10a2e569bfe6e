package org.claimdesk.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimdesk.problem.Location;
import org.claimdesk.problem.Problem;
import org.claimdesk.tabular.Column;

/** What the first rows of a claims file have in its columns. */
final class ColumnSample {

  private static final int ROWS = 50;
  private static final int SHOWN = 30;

  /** Numbers, single letters and words for yes and no. */
  private static final Pattern FLAG =
      Pattern.compile("[\\d\\s.,:/+-]+|.|true|false|yes|no|null|none", Pattern.CASE_INSENSITIVE);

  private final ClaimsTable table;
  private final List<List<String>> rows = new ArrayList<>();

  ColumnSample(ClaimsTable table) {
    this.table = table;
    try {
      table.forEachRow(this::take);
    } catch (Enough e) {
      // there are more rows than are looked at
    }
  }

  private void take(IncomingRow row) {
    rows.add(row.cells());
    if (rows.size() == ROWS) {
      throw new Enough();
    }
  }

  /** Whether a column may hold the sentences of claims: not if all its cells are flags. */
  boolean mayBeSentences(Column column) {
    List<String> texts = texts(column);
    return texts.isEmpty() || texts.stream().anyMatch(text -> !FLAG.matcher(text).matches());
  }

  private List<String> texts(Column column) {
    return rows.stream()
        .filter(cells -> column.position() <= cells.size())
        .map(cells -> cells.get(column.position() - 1).strip())
        .filter(Predicate.not(String::isEmpty))
        .toList();
  }

  /** The first text in a column, shortened; empty if there is none. */
  String first(Column column) {
    return texts(column).stream().findFirst().map(ColumnSample::shortened).orElse("");
  }

  /** The text on one line, or its first 30 characters. */
  static String shortened(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= SHOWN
        ? line
        : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
  }

  /** Says that the claims' texts were not found, and shows what there is instead. */
  Problem noClaim(String what) {
    return Problem.at(
        Location.of(table.name()),
        what,
        "say which column is, by name or number: load --map claim=COLUMN\n"
            + (table.dialect().header()
                ? "if the first line is a claim and no header, add --no-header\n"
                : "if the first line is a header, add --header\n")
            + listed());
  }

  /** The columns, a line each, with a sample. */
  String listed() {
    return "the columns are\n"
        + table.columns().stream().map(this::described).collect(Collectors.joining("\n"));
  }

  private String described(Column column) {
    String sample = first(column);
    return "%3d  %s%s"
        .formatted(
            column.position(), shortened(column.name()), sample.isEmpty() ? "" : ": " + sample);
  }
}
