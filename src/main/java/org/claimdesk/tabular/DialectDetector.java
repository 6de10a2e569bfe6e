package org.claimdesk.tabular;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds the dialect of a file from its beginning. */
final class DialectDetector {

  /** How much of a file is looked at, in characters. */
  static final int PREFIX = 128 * 1024;

  private static final int RECORDS = 100;
  private static final char FALLBACK = ',';

  private static final Comparator<Candidate> MOST_ALIKE =
      Comparator.comparingDouble(Candidate::agreement)
          .reversed()
          .thenComparingInt(Candidate::strayQuotes)
          .thenComparing(Comparator.comparingInt(Candidate::cells).reversed());

  private final String prefix;

  private DialectDetector(String prefix) {
    this.prefix = prefix;
  }

  static Dialect detect(String prefix, ReadOptions options) {
    DialectDetector detector = new DialectDetector(prefix);
    char delimiter = options.delimiter().orElseGet(detector::delimiter);
    return new Dialect(delimiter, detector.lineEnding(delimiter), options.header());
  }

  /** The one under which the records look most alike; of equals the one named first. */
  private char delimiter() {
    return Stream.of(',', ';', '\t')
        .map(this::candidate)
        .filter(candidate -> candidate.cells() > 1)
        .min(MOST_ALIKE)
        .map(Candidate::delimiter)
        .orElse(FALLBACK);
  }

  private Candidate candidate(char delimiter) {
    RecordScanner scanner = new RecordScanner(delimiter);
    List<Integer> counts = cellCounts(scanner);
    int first = counts.isEmpty() ? 0 : counts.get(0);
    long agreeing = counts.stream().filter(count -> count == first).count();
    double agreement = (double) agreeing / Math.max(1, counts.size());
    return new Candidate(delimiter, first, agreement, scanner.strayQuotes());
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

  private String lineEnding(char delimiter) {
    RecordScanner scanner = new RecordScanner(delimiter);
    for (int at = 0; at < prefix.length(); at++) {
      if (scanner.accept(prefix.charAt(at))) {
        return prefix.startsWith("\r\n", at) ? "\r\n" : prefix.substring(at, at + 1);
      }
    }
    return "\n";
  }

  /** How the beginning looks under a delimiter: the first record's cells, and what agrees. */
  private record Candidate(char delimiter, int cells, double agreement, int strayQuotes) {}
}
