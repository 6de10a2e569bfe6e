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

  private final String prefix;

  private DialectDetector(String prefix) {
    this.prefix = prefix;
  }

  static Dialect detect(String prefix, ReadOptions options) {
    DialectDetector detector = new DialectDetector(prefix);
    char delimiter = options.delimiter().orElseGet(detector::delimiter);
    return new Dialect(delimiter, detector.lineEnding(delimiter), options.header());
  }

  /** The one that gives most records as many cells as the first; of equals the one with more. */
  private char delimiter() {
    return Stream.of(',', ';', '\t')
        .map(this::candidate)
        .filter(candidate -> candidate.cells() > 1)
        .max(Comparator.comparingDouble(Candidate::agreement).thenComparingInt(Candidate::cells))
        .map(Candidate::delimiter)
        .orElse(FALLBACK);
  }

  private Candidate candidate(char delimiter) {
    List<Integer> counts = cellCounts(delimiter);
    if (counts.isEmpty()) {
      return new Candidate(delimiter, 0, 0);
    }
    int first = counts.get(0);
    long agreeing = counts.stream().filter(count -> count == first).count();
    return new Candidate(delimiter, first, (double) agreeing / counts.size());
  }

  private List<Integer> cellCounts(char delimiter) {
    List<Integer> counts = new ArrayList<>();
    RecordScanner scanner = new RecordScanner(delimiter);
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

  private record Candidate(char delimiter, int cells, double agreement) {}
}
