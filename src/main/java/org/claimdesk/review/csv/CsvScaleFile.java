package org.claimdesk.review.csv;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimdesk.problem.Location;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.review.Scale;
import org.claimdesk.review.ScaleDraft;
import org.claimdesk.tabular.Column;
import org.claimdesk.tabular.FieldNames;
import org.claimdesk.tabular.ReadOptions;
import org.claimdesk.tabular.Row;
import org.claimdesk.tabular.TabularFile;
import org.claimdesk.tabular.TabularInput;

/** A scale from the columns name, key, value and also. */
final class CsvScaleFile {

  private static final String REMEDY =
      "the columns are name, key, value, also; a row is a verdict: largely-true,l,4,\"mainly so;"
          + " mostly true\"";

  /** A scale that nobody could keep in mind is some other file. */
  private static final int MOST = 100;

  private enum Field {
    NAME,
    KEY,
    VALUE,
    ALSO
  }

  private static final FieldNames<Field> NAMES =
      new FieldNames<>(
          Map.of(
              Field.NAME, List.of("name", "verdict"),
              Field.KEY, List.of("key"),
              Field.VALUE, List.of("value"),
              Field.ALSO, List.of("also", "other words")));

  private final TabularFile file;
  private final Map<Field, Column> columns = new EnumMap<>(Field.class);
  private final List<Problem> problems = new ArrayList<>();
  private final ScaleDraft draft = new ScaleDraft();
  private int rows;

  private CsvScaleFile(TabularFile file) {
    this.file = file;
  }

  static Scale read(String name, TabularInput input) {
    return new CsvScaleFile(TabularFile.open(input, ReadOptions.withHeader())).scale(name);
  }

  private Scale scale(String name) {
    findColumns();
    throwAny();
    try {
      file.forEachRow(this::take, problems::add);
    } catch (ProblemException e) {
      problems.addAll(e.problems());
    }
    if (rows > MOST) {
      problem("there are %d verdicts in it, more than %d".formatted(rows, MOST));
    } else if (rows == 0 && problems.isEmpty()) {
      problem("there is no verdict in it");
    }
    throwAny();
    return draft.scale(name);
  }

  private void findColumns() {
    for (Field field : Field.values()) {
      NAMES
          .find(field, file.columns())
          .ifPresentOrElse(
              column -> columns.put(field, column),
              () -> problem("there is no column called " + NAMES.accepted().get(field).get(0)));
    }
  }

  private void problem(String what) {
    problems.add(Problem.at(Location.of(file.name()), what, REMEDY));
  }

  private void throwAny() {
    if (!problems.isEmpty()) {
      throw new ProblemException(problems);
    }
  }

  private void take(Row row) {
    rows++;
    if (rows > MOST) {
      return;
    }
    Optional<Location> where = Optional.of(Location.of(file.name(), row.line()));
    if (row.cells().size() > file.columns().size()) {
      problems.add(
          Problem.at(
              where.get(),
              "the row has %d cells, the header %d"
                  .formatted(row.cells().size(), file.columns().size()),
              "part other words by ;"));
    }
    draft
        .add(
            new ScaleDraft.Entry(
                cell(row, Field.NAME),
                cell(row, Field.KEY),
                cell(row, Field.VALUE),
                words(cell(row, Field.ALSO))))
        .forEach(it -> problems.add(new Problem(where, it.what(), it.remedy())));
  }

  private String cell(Row row, Field field) {
    int position = columns.get(field).position();
    return position <= row.cells().size() ? row.cells().get(position - 1).strip() : "";
  }

  private static List<String> words(String cell) {
    return Stream.of(cell.split(";")).map(String::strip).filter(word -> !word.isEmpty()).toList();
  }
}
