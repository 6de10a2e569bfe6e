package org.claimdesk.intake;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimdesk.review.Scale;

/** The words of a claims file's own verdict column: how many the scale knows, and the others. */
final class ForeignVerdicts {

  private static final int SHOWN = 100;

  /** A column of free text must not fill the memory: words after these are not told apart. */
  private static final int TOLD_APART = 1000;

  private final Scale scale;
  private final Map<String, Long> others = new LinkedHashMap<>();
  private String knownBefore = "";
  private long known;
  private long all;

  ForeignVerdicts(Scale scale) {
    this.scale = scale;
  }

  void see(String cell) {
    String word = cell.strip();
    if (word.isEmpty()) {
      return;
    }
    all++;
    if (word.equals(knownBefore) || scale.written(word).isPresent()) {
      knownBefore = word;
      known++;
    } else {
      count(ColumnSample.shortened(word));
    }
  }

  private void count(String word) {
    if (others.size() < TOLD_APART || others.containsKey(word)) {
      others.merge(word, 1L, Long::sum);
    }
  }

  /** One line, the most frequent words first; empty if the column is. */
  String told() {
    if (all == 0) {
      return "";
    }
    String knows = "verdicts of the file: the scale " + scale.name() + " knows ";
    return knows + (known == all ? "all " + all : known + " of " + all + "; not " + unknown());
  }

  private String unknown() {
    List<Map.Entry<String, Long>> shown =
        others.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(SHOWN)
            .toList();
    long rest = all - known - shown.stream().mapToLong(Map.Entry::getValue).sum();
    return shown.stream()
            .map(one -> word(one.getKey(), one.getValue()))
            .collect(Collectors.joining(", "))
        + (rest > 0 ? ", and others (" + rest + ")" : "");
  }

  private String word(String word, long count) {
    return "\"%s\" (%d%s)"
        .formatted(word, count, scale.isNoTruthRating(word) ? ", no truth rating" : "");
  }
}
