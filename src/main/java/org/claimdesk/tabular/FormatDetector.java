package org.claimdesk.tabular;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the delimiter of a file, and how it uses quotes. */
final class FormatDetector {

  /** How much of a file is looked at, in characters. */
  static final int PREFIX = 128 * 1024;

  private static final int RECORDS = 100;
  private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');

  private static final Comparator<Candidate> MOST_ALIKE =
      Comparator.comparingDouble(Candidate::agreement)
          .reversed()
          .thenComparingInt(Candidate::strayQuotes)
          .thenComparing(Comparator.comparingInt(Candidate::cells).reversed());

  private final TextSource text;
  private final String prefix;

  private FormatDetector(TextSource text, String prefix) {
    this.text = text;
    this.prefix = prefix;
  }

  /**
   * @param prefix the beginning of the text, up to {@link #PREFIX}
   */
  static Format detect(TextSource text, String prefix, ReadOptions options) {
    FormatDetector detector = new FormatDetector(text, prefix);
    Format format =
        options.delimiter().or(text::declared).map(Format::of).orElseGet(detector::parting);
    if (options.literalQuotes().orElseGet(() -> detector.hasLiteralQuotes(format))) {
      return format.withLiteralQuotes();
    }
    return SpacedQuotes.mostlyIn(prefix, format.parting()) ? format.withSpacedQuotes() : format;
  }

  /**
   * The delimiter under which the records look most alike; of equals the one named first. Where the
   * first record has one cell under each, a text of one column, whatever signs are in it.
   */
  private Format parting() {
    Optional<Candidate> best =
        DELIMITERS.stream()
            .flatMap(delimiter -> Stream.of(candidate(delimiter), literal(delimiter)))
            .filter(candidate -> candidate.cells() > 1)
            .min(MOST_ALIKE);
    return best.map(found -> Format.of(found.delimiter())).orElseGet(this::oneColumn);
  }

  private Format oneColumn() {
    Candidate usual = candidate(DELIMITERS.get(0));
    boolean nothing = usual.cells() == 0;
    return nothing || usual.agreement() == 1 && usual.strayQuotes() == 0
        ? Format.of(usual.delimiter())
        : new Format(Optional.empty(), false, false);
  }

  private Candidate candidate(char delimiter) {
    RecordScanner scanner = new RecordScanner(delimiter);
    List<Integer> counts = cellCounts(scanner);
    return Candidate.of(delimiter, counts, scanner.strayQuotes());
  }

  /** How the lines look if quotes are text, where they often are. */
  private Candidate literal(char delimiter) {
    if (!mayHaveLiteralQuotes(delimiter)) {
      return Candidate.of(delimiter, List.of(), 0);
    }
    List<Integer> counts =
        prefix
            .lines()
            .filter(line -> !line.isBlank())
            .limit(RECORDS)
            .map(line -> 1 + (int) line.chars().filter(it -> it == delimiter).count())
            .toList();
    int quotes = (int) prefix.chars().filter(it -> it == '"').count();
    return Candidate.of(delimiter, counts, quotes);
  }

  private static boolean mayHaveLiteralQuotes(char delimiter) {
    return delimiter == '\t' || delimiter == '|';
  }

  private List<Integer> cellCounts(RecordScanner scanner) {
    List<Integer> counts = new ArrayList<>();
    for (int at = 0; at < prefix.length() && counts.size() < RECORDS; at++) {
      if (scanner.accept(prefix.charAt(at)) && !scanner.lastRecordBlank()) {
        counts.add(scanner.cellsOfLastRecord());
      }
    }
    boolean whole = prefix.length() < PREFIX || counts.isEmpty();
    if (whole && counts.size() < RECORDS && scanner.finish() && !scanner.lastRecordBlank()) {
      counts.add(scanner.cellsOfLastRecord());
    }
    return counts;
  }

  private boolean hasLiteralQuotes(Format format) {
    boolean may = format.delimiter().map(FormatDetector::mayHaveLiteralQuotes).orElse(true);
    return may && QuoteCensus.of(text, format.parting()).areLiteral();
  }

  /** What ends the first record: LF, CRLF or CR; LF if nothing does. */
  static String lineEnding(String prefix, Format format) {
    RecordScanner scanner = new RecordScanner(format.parting());
    for (int at = 0; at < prefix.length(); at++) {
      char character = prefix.charAt(at);
      boolean ends =
          format.literalQuotes()
              ? character == '\n' || character == '\r'
              : scanner.accept(character);
      if (ends) {
        return prefix.startsWith("\r\n", at) ? "\r\n" : String.valueOf(character);
      }
    }
    return "\n";
  }

  /** How the beginning looks under a delimiter: the first record's cells, and what agrees. */
  private record Candidate(char delimiter, int cells, double agreement, int strayQuotes) {

    static Candidate of(char delimiter, List<Integer> counts, int strayQuotes) {
      int first = counts.isEmpty() ? 0 : counts.get(0);
      long agreeing = counts.stream().filter(count -> count == first).count();
      return new Candidate(
          delimiter, first, (double) agreeing / Math.max(1, counts.size()), strayQuotes);
    }
  }
}
