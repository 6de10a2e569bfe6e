package org.claimdesk.tabular;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.claimdesk.problem.Location;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;

/**
 * The records of a text one by one, blank ones too, each with the line it starts on. After one that
 * is malformed it goes on behind that record's first line, so that an open quote swallows no other
 * row.
 */
final class RecordReader implements AutoCloseable {

  /** More than any article has; a record this long still fits a heap of 256 MB. */
  static final int LONGEST_RECORD = 16 * 1024 * 1024;

  /** Where blanks stand before quotes, each broken row costs a pass up to it. */
  private static final int MOST_BROKEN = 1000;

  private final TextSource text;
  private final Format format;
  private RecordWindow window;
  private CSVParser parser;
  private Iterator<CSVRecord> records;

  /** Where the parser began: a place in the text, and the number of lines before it. */
  private long startPlace;

  private int startLine;
  private boolean readAny;
  private int begunAgain;

  private RecordReader(TextSource text, Format format) throws IOException {
    this.text = text;
    this.format = format;
    this.window = windowAfter(0);
    this.parser = parser();
    this.records = parser.iterator();
  }

  /** The text after so many of its lines. */
  private RecordWindow windowAfter(int lines) throws IOException {
    PushbackReader open = new PushbackReader(text.open());
    LineCounter counter = new LineCounter();
    int next = open.read();
    while (next >= 0 && counter.line() <= lines) {
      counter.accept((char) next);
      next = open.read();
    }
    if (next >= 0 && !counter.completesLineEnd((char) next)) {
      open.unread(next);
    }
    return new RecordWindow(
        format.spacedQuotes() ? new SpacedQuotes(open, format.parting()) : open, LONGEST_RECORD);
  }

  private CSVParser parser() throws IOException {
    CSVFormat.Builder rules =
        CSVFormat.RFC4180.builder().setDelimiter(format.parting()).setIgnoreEmptyLines(false);
    if (format.literalQuotes()) {
      rules.setQuote(null);
    }
    return CSVParser.builder().setReader(window).setFormat(rules.get()).get();
  }

  static RecordReader open(TextSource text, Format format) {
    try {
      return new RecordReader(text, format);
    } catch (IOException failure) {
      throw text.failure(failure);
    }
  }

  /**
   * The next record that is well-formed, nothing at the end.
   *
   * @param malformed takes those before it that are not
   * @throws org.claimdesk.problem.ProblemException if the text cannot be read
   */
  Optional<Row> next(Consumer<MalformedRecord> malformed) {
    while (true) {
      int line = startLine + Math.toIntExact(parser.getCurrentLineNumber()) + 1;
      try {
        return records.hasNext() ? Optional.of(row(line, records.next())) : Optional.empty();
      } catch (UncheckedIOException failure) {
        requireMalformed(failure.getCause());
        malformed.accept(passOver(line, failure.getCause() instanceof RecordWindow.Exceeded));
      } catch (IllegalArgumentException failure) {
        malformed.accept(passOver(line, false));
      }
    }
  }

  private Row row(int line, CSVRecord csv) {
    window.letGoBefore(startPlace + csv.getCharacterPosition());
    readAny = true;
    List<String> cells = Collections.unmodifiableList(Arrays.asList(csv.values()));
    return new Row(line, cells);
  }

  private void requireMalformed(IOException failure) {
    if (!(failure instanceof CSVException || failure instanceof RecordWindow.Exceeded)) {
      throw text.failure(failure);
    }
  }

  private MalformedRecord passOver(int line, boolean endless) {
    try {
      long place = window.place() + (readAny ? sizeOfRecord(window.sinceStart()) : 0);
      window.letGoBefore(place);
      MalformedRecord malformed =
          MalformedRecord.of(
              Location.of(text.name(), line), window.sinceStart(), format.parting(), endless);
      if (format.spacedQuotes()) {
        beginAgainAfter(line);
      } else {
        window.backTo(place);
        startPlace = place + window.passOverLine();
      }
      startLine = line;
      readAny = false;
      parser = parser();
      records = parser.iterator();
      return malformed;
    } catch (IOException failure) {
      throw text.failure(failure);
    }
  }

  /** What stands before quotes was left out as the broken record had it: it is read anew. */
  private void beginAgainAfter(int line) throws IOException {
    if (++begunAgain > MOST_BROKEN) {
      throw new ProblemException(
          Problem.at(
              Location.of(text.name(), line),
              String.format(Locale.ROOT, "more than %,d rows are broken up to here", MOST_BROKEN),
              "see whether quotes are closed, and that no blanks stand before them"));
    }
    window.close();
    window = windowAfter(line);
    startPlace = 0;
  }

  /** How many characters the first record of a text takes, with its line end. */
  private int sizeOfRecord(CharSequence read) {
    RecordScanner scanner = new RecordScanner(format.parting());
    for (int at = 0; at < read.length(); at++) {
      if (scanner.accept(read.charAt(at))) {
        boolean pair =
            read.charAt(at) == '\r' && at + 1 < read.length() && read.charAt(at + 1) == '\n';
        return at + (pair ? 2 : 1);
      }
    }
    return read.length();
  }

  @Override
  public void close() {
    try {
      window.close();
    } catch (IOException failure) {
      throw text.failure(failure);
    }
  }
}
