package org.claimdesk.tabular;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimdesk.problem.Location;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;

/** A file of rows and columns, read as a stream and as often as asked for. */
public final class TabularFile {

  private final TextSource text;
  private final Dialect dialect;
  private final List<String> headerCells;
  private final List<Column> columns;

  private TabularFile(TextSource text, Dialect dialect, List<String> firstCells) {
    this.text = text;
    this.dialect = dialect;
    this.headerCells = dialect.header() ? firstCells : List.of();
    this.columns =
        dialect.header()
            ? ColumnNames.of(firstCells)
            : ColumnNames.withoutHeader(firstCells.size());
  }

  /**
   * Finds out how a file is written and reads its header, the first record that is not blank. The
   * input stays open for as long as rows are read.
   *
   * @throws ProblemException if it is empty, no text, or malformed at its beginning
   */
  public static TabularFile open(TabularInput input, ReadOptions options) {
    TextSource text = TextSource.of(input);
    String prefix = text.prefix(DialectDetector.PREFIX);
    if (prefix.isEmpty()) {
      throw nothingIn(text, "this file is empty");
    }
    Dialect dialect = DialectDetector.detect(prefix, options);
    try (RecordReader records = RecordReader.open(text, dialect.delimiter())) {
      Row first =
          firstFilled(records)
              .orElseThrow(() -> nothingIn(text, "this file has nothing but blank lines"));
      return new TabularFile(text, dialect, first.cells());
    }
  }

  /** The file by the name the user gave it. */
  public String name() {
    return text.name();
  }

  public Dialect dialect() {
    return dialect;
  }

  /** The columns of the header, or of the first record of a file without one. */
  public List<Column> columns() {
    return columns;
  }

  /** The header's cells exactly as in the file, none if it has no header. */
  public List<String> headerCells() {
    return headerCells;
  }

  /**
   * Hands over the rows in order, from the first, passing over blank ones. A row may have fewer or
   * more cells than there are columns.
   *
   * @throws ProblemException at the first record that is malformed or cannot be read
   */
  public Tally forEachRow(Consumer<Row> taker) {
    try (RecordReader records = RecordReader.open(text, dialect.delimiter())) {
      if (dialect.header()) {
        firstFilled(records);
      }
      return handOver(records, taker);
    }
  }

  private static Tally handOver(RecordReader records, Consumer<Row> taker) {
    long rows = 0;
    long blank = 0;
    for (Optional<Row> row = records.next(); row.isPresent(); row = records.next()) {
      if (row.get().blank()) {
        blank++;
      } else {
        rows++;
        taker.accept(row.get());
      }
    }
    return new Tally(rows, blank);
  }

  private static Optional<Row> firstFilled(RecordReader records) {
    Optional<Row> row = records.next();
    while (row.isPresent() && row.get().blank()) {
      row = records.next();
    }
    return row;
  }

  private static ProblemException nothingIn(TextSource text, String what) {
    return new ProblemException(
        Problem.at(
            Location.of(text.name()), what, "give a file with a header and a row for each item"));
  }
}
