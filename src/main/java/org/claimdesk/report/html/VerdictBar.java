package org.claimdesk.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The verdicts as parts of one bar, as wide as their counts. */
record VerdictBar(List<Part> parts) {

  /** Below this a part has no room for its shape, in percent. */
  private static final double SHAPE_FITS = 6;

  /**
   * A verdict's part.
   *
   * @param start where it begins, in percent of the bar
   * @param width in percent of the bar
   */
  record Part(VerdictShown verdict, long count, double start, double width) {

    String x() {
      return percent(start);
    }

    String size() {
      return percent(width);
    }

    String middle() {
      return percent(start + width / 2);
    }

    boolean hasRoom() {
      return width >= SHAPE_FITS;
    }

    private static String percent(double value) {
      return String.format(Locale.ROOT, "%.3f%%", value);
    }
  }

  static VerdictBar of(Overview overview) {
    List<Part> parts = new ArrayList<>();
    long before = 0;
    for (VerdictShown verdict : overview.verdicts()) {
      long count = overview.with(verdict).count();
      if (count > 0) {
        double whole = overview.claims();
        parts.add(new Part(verdict, count, 100 * before / whole, 100 * count / whole));
        before += count;
      }
    }
    return new VerdictBar(parts);
  }

  /** The same in words. */
  String words() {
    return String.join(
        ", ", parts.stream().map(part -> part.count() + " " + part.verdict().name()).toList());
  }
}
