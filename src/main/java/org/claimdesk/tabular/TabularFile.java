package org.claimdesk.tabular;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.claimdesk.problem.Count;
import org.claimdesk.problem.Location;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;

/** A file of rows and columns, read as a stream and as often as asked for. */
public final class TabularFile {

  private static final int SAMPLE = 20;

  private final TextSource text;
  private final Format format;
  private final Dialect dialect;
  private final List<String> firstCells;
  private final List<Column> columns;

  private TabularFile(TextSource text, Format format, Dialect dialect, List<String> firstCells) {
    this.text = text;
    this.format = format;
    this.dialect = dialect;
    this.firstCells = firstCells;
    this.columns =
        dialect.header()
            ? ColumnNames.of(firstCells)
            : ColumnNames.withoutHeader(firstCells.size());
  }

  /**
   * Finds out how a file is written and reads its header, the first record that is not blank. The
   * input stays open for as long as rows are read.
   *
   * @throws ProblemException if it is empty, no text, no rows and columns, or malformed at its
   *     beginning
   */
  public static TabularFile open(TabularInput input, ReadOptions options) {
    TextSource text = TextSource.of(input, options.encoding());
    String prefix = text.prefix(FormatDetector.PREFIX);
    if (prefix.isEmpty()) {
      throw nothingIn(text, "this file is empty");
    }
    Format format = FormatDetector.detect(text, prefix, options);
    List<List<String>> sample = sample(text, format);
    if (sample.isEmpty()) {
      throw nothingIn(text, "this file has nothing but blank lines");
    }
    List<String> first = sample.get(0);
    boolean header =
        options
            .header()
            .orElseGet(
                () ->
                    HeaderDetector.isHeader(
                        first, sample.subList(1, sample.size()), options.headers()));
    Dialect dialect =
        new Dialect(format.written(), FormatDetector.lineEnding(prefix, format), header);
    return new TabularFile(text, format, dialect, first);
  }

  private static List<List<String>> sample(TextSource text, Format format) {
    List<List<String>> sample = new ArrayList<>();
    try (RecordReader records = RecordReader.open(text, format)) {
      Optional<Row> row = records.next(malformed -> refuseFirst(sample, malformed));
      while (row.isPresent() && sample.size() < SAMPLE) {
        if (!row.get().blank()) {
          sample.add(row.get().cells());
        }
        row = records.next(malformed -> refuseFirst(sample, malformed));
      }
    }
    return sample;
  }

  private static void refuseFirst(List<List<String>> sample, MalformedRecord malformed) {
    if (sample.isEmpty()) {
      throw new ProblemException(malformed.problem());
    }
  }

  private static ProblemException nothingIn(TextSource text, String what) {
    return new ProblemException(
        Problem.at(
            Location.of(text.name()), what, "give a file with a header and a row for each item"));
  }

  /** The file by the name the user gave it. */
  public String name() {
    return text.name();
  }

  /** How a file like this one is written. */
  public Dialect dialect() {
    return dialect;
  }

  /** How it is read; looks through the whole file where its encoding had to be guessed. */
  public FileReading reading() {
    return FileReading.of(text, format, dialect.header());
  }

  /** The columns of the header, or of the first record of a file without one. */
  public List<Column> columns() {
    return columns;
  }

  /** The header's cells exactly as in the file, none if it has no header. */
  public List<String> headerCells() {
    return dialect.header() ? firstCells : List.of();
  }

  /**
   * Hands over the rows in order, from the first, passing over blank ones. A row may have fewer or
   * more cells than there are columns.
   *
   * @param refused hears of each row that is malformed, by its line; of those after it that may be
   *     its torn-off rest, too
   * @throws ProblemException if the file cannot be read
   */
  public Tally forEachRow(Consumer<Row> taker, Consumer<Problem> refused) {
    try (RecordReader records = RecordReader.open(text, format)) {
      return new Pass(taker, refused).through(records);
    }
  }

  /** One pass through the rows. */
  private final class Pass {
    private final Consumer<Row> taker;
    private final Consumer<Problem> refused;
    private boolean headerPassed = !dialect.header();
    private Optional<MalformedRecord> damage = Optional.empty();
    private long rows;
    private long blank;
    private long refusals;

    Pass(Consumer<Row> taker, Consumer<Problem> refused) {
      this.taker = taker;
      this.refused = refused;
    }

    Tally through(RecordReader records) {
      for (Optional<Row> row = records.next(this::refuse);
          row.isPresent();
          row = records.next(this::refuse)) {
        take(row.get());
      }
      return new Tally(rows, blank, refusals);
    }

    private void refuse(MalformedRecord malformed) {
      damage = Optional.of(malformed);
      refuse(malformed.problem());
    }

    private void refuse(Problem problem) {
      refusals++;
      refused.accept(problem);
    }

    private void take(Row row) {
      if (row.blank()) {
        blank += headerPassed ? 1 : 0;
      } else if (!headerPassed) {
        headerPassed = true;
      } else if (damage.filter(from -> mayBeRest(row, from)).isPresent()) {
        refuse(tornOff(row, damage.get()));
      } else if (row.cells().equals(headerCells())) {
        refuse(Problem.at(Location.of(text.name(), row.line()), "the header once more"));
      } else {
        damage = Optional.empty();
        rows++;
        taker.accept(row);
      }
    }

    /** Lines that the broken row had reached, and that are no whole rows themselves. */
    private boolean mayBeRest(Row row, MalformedRecord from) {
      int found = row.cells().size();
      OptionalInt last = from.lastLine();
      return last.isEmpty()
          ? found < columns.size()
          : row.line() <= last.getAsInt() && found != columns.size();
    }

    private Problem tornOff(Row row, MalformedRecord from) {
      int found = row.cells().size();
      return Problem.at(
          Location.of(text.name(), row.line()),
          "%s found, %d expected, after the broken row of line %d"
              .formatted(Count.of(found, "cell"), columns.size(), from.line()));
    }
  }
}
