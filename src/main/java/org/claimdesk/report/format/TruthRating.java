package org.claimdesk.report.format;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.claimdesk.claimreview.RatingWords;
import org.claimdesk.review.Scale;
import org.claimdesk.review.Verdict;
import org.jspecify.annotations.Nullable;

/** Verdicts as ratings of schema.org: words, and numbers of a scale that begins at 1 or more. */
record TruthRating(Scale scale) {

  private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{L})-(?=\\p{L})");

  /** The words for a verdict. */
  static RatingWords words(String verdict) {
    return new RatingWords(HYPHEN.matcher(verdict).replaceAll(" "));
  }

  /** The rating, with numbers where the verdict measures truth and the scale is one. */
  Map<String, @Nullable Object> of(String verdict, Optional<String> explanation) {
    Map<String, @Nullable Object> rating = new LinkedHashMap<>();
    rating.put("@type", "Rating");
    rating.put("alternateName", words(verdict).text());
    scale
        .named(verdict)
        .map(Verdict::value)
        .filter(OptionalInt::isPresent)
        .ifPresent(value -> putNumbers(rating, value.getAsInt()));
    explanation.ifPresent(text -> rating.put("ratingExplanation", text));
    return rating;
  }

  private void putNumbers(Map<String, @Nullable Object> rating, int value) {
    long worst = values().min().orElse(value);
    long best = values().max().orElse(value);
    if (worst < best) {
      long shift = Math.max(0, 1 - worst);
      rating.put("ratingValue", value + shift);
      rating.put("bestRating", best + shift);
      rating.put("worstRating", worst + shift);
    }
  }

  private LongStream values() {
    return scale.verdicts().stream()
        .map(Verdict::value)
        .filter(OptionalInt::isPresent)
        .mapToLong(OptionalInt::getAsInt);
  }
}
