package org.claimdesk.report.html;

import java.util.Locale;
import java.util.OptionalInt;
import org.claimdesk.review.Scale;
import org.claimdesk.review.Verdict;

/** How a verdict is drawn: the fuller, the truer. Its colour goes with it, and never alone. */
enum Shape {
  FULL,
  MOST,
  HALF,
  LITTLE,
  CROSSED,
  /** No measure of truth. */
  DASH,
  /** No verdict yet. */
  DOTTED;

  /** The name of its drawing, and of its colour. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Shape of(String verdict, Scale scale) {
    OptionalInt value = scale.named(verdict).map(Verdict::value).orElse(OptionalInt.empty());
    return switch (scale.leaning(verdict)) {
      case TRUE -> isLast(scale, value, 1) ? FULL : MOST;
      case MIDDLE -> HALF;
      case FALSE -> isLast(scale, value, -1) ? CROSSED : LITTLE;
      case NONE -> DASH;
    };
  }

  /** Whether no verdict of the scale goes further in that direction. */
  private static boolean isLast(Scale scale, OptionalInt value, int direction) {
    return scale.verdicts().stream()
        .flatMapToInt(verdict -> verdict.value().stream())
        .noneMatch(other -> Integer.compare(other, value.getAsInt()) == direction);
  }
}
