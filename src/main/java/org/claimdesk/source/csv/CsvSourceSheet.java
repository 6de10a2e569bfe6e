package org.claimdesk.source.csv;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.claimdesk.problem.Headway;
import org.claimdesk.problem.Location;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.source.SourceField;
import org.claimdesk.source.SourceSheet;
import org.claimdesk.tabular.Column;
import org.claimdesk.tabular.ReadOptions;
import org.claimdesk.tabular.Row;
import org.claimdesk.tabular.TabularFile;
import org.claimdesk.tabular.TabularInput;

/** A CSV file of sources. */
final class CsvSourceSheet implements SourceSheet {

  private final TabularFile file;
  private final SheetColumns columns;
  private final Headway headway;

  private CsvSourceSheet(TabularFile file, Headway headway) {
    this.file = file;
    this.columns = SheetColumns.of(file);
    this.headway = headway;
  }

  static SourceSheet of(TabularInput input, Headway headway) {
    return new CsvSourceSheet(TabularFile.open(input, ReadOptions.withHeader()), headway);
  }

  @Override
  public List<String> unknownColumns() {
    return file.columns().stream()
        .filter(column -> !columns.know(column))
        .map(Column::name)
        .toList();
  }

  @Override
  public void each(Consumer<Entry> entries, Consumer<Problem> faults) {
    try (Headway.Work work = headway.begin("importing " + file.name(), "rows", () -> 0)) {
      file.forEachRow(work.counting(row -> take(row, entries, faults)), faults);
    }
  }

  private void take(Row row, Consumer<Entry> entries, Consumer<Problem> faults) {
    try {
      entries.accept(entry(row));
    } catch (ProblemException e) {
      e.problems().forEach(faults);
    }
  }

  private Entry entry(Row row) {
    Location where = Location.of(file.name(), row.line());
    requireNoSurplus(row, where);
    Map<SourceField, String> texts = new EnumMap<>(SourceField.class);
    columns
        .fields()
        .forEach(
            (column, field) -> {
              String cell = cell(row, column);
              boolean second = !cell.isBlank() && texts.put(field, trimmed(field, cell)) != null;
              if (second) {
                throw severalAddresses(where);
              }
            });
    return new Entry(where, cell(row, columns.id()), texts);
  }

  // A short row goes on with empty cells.
  private static String cell(Row row, Column column) {
    boolean there = column.position() <= row.cells().size();
    return there ? row.cells().get(column.position() - 1) : "";
  }

  // Blanks after a comma are no part of an address; other texts are kept to the letter.
  private static String trimmed(SourceField field, String cell) {
    return field == SourceField.ADDRESS ? cell.strip() : cell;
  }

  private void requireNoSurplus(Row row, Location where) {
    int expected = file.columns().size();
    int found = row.cells().size();
    if (found > expected) {
      throw new ProblemException(
          Problem.at(
              where,
              "the row has %d cells, the header %d".formatted(found, expected),
              "put a cell that has the delimiter in it into quotes"));
    }
  }

  private static ProblemException severalAddresses(Location where) {
    return new ProblemException(
        Problem.at(
            where,
            "the row gives more than one of url, address and file",
            "give each source a row of its own"));
  }
}
