package org.claimdesk.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimdesk.claim.FileColumn;
import org.claimdesk.problem.Location;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.tabular.Column;
import org.claimdesk.tabular.HeaderNames;

/** Which column of a claims file was taken for which field. */
public final class ColumnMapping {

  private final List<Column> columns;
  private final Map<IncomingField, Column> taken;

  private ColumnMapping(List<Column> columns, Map<IncomingField, Column> taken) {
    this.columns = columns;
    this.taken = taken;
  }

  /**
   * Takes columns as asked for, the rest by their headers.
   *
   * @param asked a header or a position from 1 for each field
   * @throws ProblemException if a column asked for is not there, or none can be the claim
   */
  static ColumnMapping of(ClaimsTable table, Map<IncomingField, String> asked) {
    Map<IncomingField, Column> taken = new EnumMap<>(IncomingField.class);
    asked.forEach((field, column) -> taken.put(field, named(table, column)));
    for (IncomingField field : IncomingField.values()) {
      if (!taken.containsKey(field)) {
        IncomingField.names()
            .find(field, free(table.columns(), taken))
            .ifPresent(column -> taken.put(field, column));
      }
    }
    if (!taken.containsKey(IncomingField.CLAIM)) {
      throw new ProblemException(noClaim(table, "no column is called claim"));
    }
    return new ColumnMapping(table.columns(), taken);
  }

  private static List<Column> free(List<Column> columns, Map<IncomingField, Column> taken) {
    return columns.stream().filter(column -> !taken.containsValue(column)).toList();
  }

  private static Column named(ClaimsTable table, String typed) {
    Optional<Column> exact =
        table.columns().stream().filter(column -> column.name().equals(typed)).findFirst();
    return exact
        .or(() -> HeaderNames.find(table.columns(), List.of(typed)))
        .or(() -> at(table, typed))
        .orElseThrow(
            () ->
                new ProblemException(
                    Problem.at(
                        Location.of(table.name()),
                        "there is no column \"" + typed + "\"",
                        "the columns are " + described(table))));
  }

  private static Optional<Column> at(ClaimsTable table, String typed) {
    return table.columns().stream()
        .filter(column -> String.valueOf(column.position()).equals(typed.strip()))
        .findFirst();
  }

  /** Says that the claims' texts were not found, and shows what there is instead. */
  static Problem noClaim(ClaimsTable table, String what) {
    return Problem.at(
        Location.of(table.name()),
        what,
        "say which column is: load --map claim=COLUMN; the columns are " + described(table));
  }

  private static String described(ClaimsTable table) {
    List<String> sample = firstRow(table);
    return table.columns().stream()
        .map(
            column ->
                "%d %s%s"
                    .formatted(
                        column.position(),
                        column.name(),
                        column.position() <= sample.size()
                            ? " (" + shortened(sample.get(column.position() - 1)) + ")"
                            : ""))
        .collect(Collectors.joining(", "));
  }

  /** The cell, or its first 30 characters. */
  static String shortened(String cell) {
    int most = 30;
    return cell.codePointCount(0, cell.length()) <= most
        ? cell
        : cell.substring(0, cell.offsetByCodePoints(0, most)) + "…";
  }

  private static List<String> firstRow(ClaimsTable table) {
    List<String> first = new ArrayList<>();
    try {
      table.forEachRow(
          row -> {
            first.addAll(row.cells());
            throw new Enough();
          });
    } catch (Enough e) {
      return first;
    }
    return first;
  }

  /** Ends a pass over the rows early. */
  static final class Enough extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Enough() {
      super(null, null, false, false);
    }
  }

  Optional<Column> column(IncomingField field) {
    return Optional.ofNullable(taken.get(field));
  }

  /** The row's cell for a field; empty where there is none. */
  String cell(IncomingField field, List<String> cells) {
    return column(field)
        .filter(column -> column.position() <= cells.size())
        .map(column -> cells.get(column.position() - 1))
        .orElse("");
  }

  /** The columns with what they were taken for; surplus cells get columns of their own. */
  List<FileColumn> fileColumns(int widestRow) {
    List<FileColumn> all = new ArrayList<>();
    for (Column column : columns) {
      all.add(new FileColumn(column.position(), column.header(), column.name(), fieldOf(column)));
    }
    while (all.size() < widestRow) {
      int position = all.size() + 1;
      all.add(new FileColumn(position, "", freeName(all, "column_" + position), Optional.empty()));
    }
    return all;
  }

  private static String freeName(List<FileColumn> columns, String name) {
    boolean used = columns.stream().anyMatch(column -> column.name().equals(name));
    return used ? freeName(columns, name + "_2") : name;
  }

  Optional<String> fieldOf(Column column) {
    return taken.entrySet().stream()
        .filter(entry -> entry.getValue().equals(column))
        .map(entry -> entry.getKey().word())
        .findFirst();
  }

  /** What was taken for what, as told on load: {@code id, claim = "claim text", …}. */
  String told() {
    List<String> parts = new ArrayList<>();
    taken.forEach(
        (field, column) ->
            parts.add(
                HeaderNames.key(column.name()).equals(HeaderNames.key(field.word()))
                    ? field.word()
                    : field.word() + " = " + column.name()));
    return String.join(", ", parts);
  }

  /** The columns that were taken for nothing, by name; one that had to be renamed says why. */
  List<String> extra() {
    return free(columns, taken).stream().map(this::named).toList();
  }

  private String named(Column column) {
    String header = column.header().strip();
    if (header.isEmpty() || header.equals(column.name())) {
      return column.name();
    }
    long same = columns.stream().filter(one -> one.header().strip().equals(header)).count();
    String times = same == 2 ? "twice" : same + " times";
    return "%s (\"%s\" is there %s)".formatted(column.name(), header, times);
  }
}
