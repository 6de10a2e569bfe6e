package org.claimdesk.source.capture;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.claimdesk.source.Condition;
import org.claimdesk.source.Day;
import org.claimdesk.source.SourceId;
import org.claimdesk.source.capture.Verified.Result;

/** Says what came of looking at a source again. */
record Wording(SourceId id) {

  Verified of(Result result, String message) {
    return new Verified(
        id, result, OptionalDouble.empty(), Optional.empty(), Optional.empty(), message);
  }

  Verified damaged(Copy copy) {
    return of(
        Result.DAMAGED,
        "the copy of %s is damaged: its bytes no longer have the SHA-256 %s"
            .formatted(Day.of(copy.at()), copy.sha256()));
  }

  Verified intact(Sighting sighting) {
    return new Verified(
        id,
        Result.INTACT,
        OptionalDouble.empty(),
        sighting.quoteFound(),
        Optional.empty(),
        "the copy of %s is intact%s".formatted(Day.of(sighting.copy().at()), ofQuote(sighting)));
  }

  Verified missed(Condition condition, String why, Sighting before) {
    return of(
        Result.valueOf(condition.name()),
        why + "; the copy of " + Day.of(before.copy().at()) + " is kept");
  }

  Verified seen(Comparison.Outcome outcome, Sighting before, Sighting here) {
    return new Verified(
        id,
        Result.valueOf(outcome.condition().name()),
        outcome.changed(),
        here.quoteFound(),
        Optional.of(outcome.address()),
        (outcome.condition() == Condition.MOVED ? "now at " + outcome.address() + "; " : "")
            + since(outcome, Day.of(before.copy().at()))
            + ofQuote(here));
  }

  private static String since(Comparison.Outcome outcome, LocalDate day) {
    if (!outcome.isOther()) {
      return "as it was on " + day;
    }
    return outcome.changed().isPresent()
        ? "%s of its text is other than on %s".formatted(percent(outcome.changed()), day)
        : "it is other than on " + day;
  }

  /** Of a change there is always something to see. */
  private static String percent(OptionalDouble share) {
    double percent = share.orElse(0) * 100;
    return percent < 1 ? "less than 1 %" : String.format(Locale.ROOT, "%.0f %%", percent);
  }

  private static String ofQuote(Sighting sighting) {
    return sighting
        .quoteFound()
        .map(found -> found ? ", and the quote is there" : ", and the quote is not there")
        .orElse("");
  }
}
