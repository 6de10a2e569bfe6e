package org.claimdesk.tabular;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.claimdesk.problem.Location;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;

/** The records of a text one by one, blank ones too, each with the line it starts on. */
final class RecordReader implements AutoCloseable {

  /** More than any article has; a record this long still fits a heap of 256 MB. */
  static final int LONGEST_RECORD = 16 * 1024 * 1024;

  private final TextSource text;
  private final char delimiter;
  private final RecordLimit limit;
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;

  private RecordReader(TextSource text, char delimiter) throws IOException {
    this.text = text;
    this.delimiter = delimiter;
    this.limit = new RecordLimit(text.open(), LONGEST_RECORD);
    this.parser = CSVParser.builder().setReader(limit).setFormat(format(delimiter)).get();
    this.records = parser.iterator();
  }

  static RecordReader open(TextSource text, char delimiter) {
    try {
      return new RecordReader(text, delimiter);
    } catch (IOException failure) {
      throw text.failure(failure);
    }
  }

  /**
   * The next record, nothing at the end.
   *
   * @throws ProblemException if it is malformed or cannot be read
   */
  Optional<Row> next() {
    long line = parser.getCurrentLineNumber() + 1;
    limit.recordStarts();
    try {
      return records.hasNext()
          ? Optional.of(new Row(Math.toIntExact(line), cells(records.next())))
          : Optional.empty();
    } catch (UncheckedIOException failure) {
      throw problem(failure.getCause(), Math.toIntExact(line));
    } catch (IllegalArgumentException failure) {
      throw MalformedRecord.locate(text, delimiter, Math.toIntExact(line));
    }
  }

  @Override
  public void close() {
    try {
      parser.close();
    } catch (IOException failure) {
      throw text.failure(failure);
    }
  }

  private ProblemException problem(IOException failure, int line) {
    if (failure instanceof RecordLimit.Exceeded) {
      return tooLong(line);
    }
    return failure instanceof CSVException
        ? MalformedRecord.locate(text, delimiter, line)
        : text.failure(failure);
  }

  private ProblemException tooLong(int line) {
    String what =
        String.format(
            Locale.ROOT,
            "the record that starts here has more than %,d characters",
            LONGEST_RECORD);
    return new ProblemException(
        Problem.at(
            Location.of(text.name(), line), what, "close the quote (\") that was left open in it"));
  }

  private static List<String> cells(CSVRecord csv) {
    return Collections.unmodifiableList(Arrays.asList(csv.values()));
  }

  private static CSVFormat format(char delimiter) {
    return CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).get();
  }
}
