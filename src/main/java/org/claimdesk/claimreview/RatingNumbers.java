package org.claimdesk.claimreview;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A rating's value and its bounds: all of them or none, and in their order. */
final class RatingNumbers implements ReviewRule {

  /** No rating has as many, and to read a number takes time that grows with their square. */
  private static final int MOST_SIGNS = 100;

  private static final String VALUE = "ratingValue";
  private static final String BEST = "bestRating";
  private static final String WORST = "worstRating";

  @Override
  public void check(Node rating, Remarks remarks) {
    Optional<BigDecimal> value = number(Property.of(rating, VALUE, remarks));
    Optional<BigDecimal> best = number(Property.of(rating, BEST, remarks));
    Optional<BigDecimal> worst = number(Property.of(rating, WORST, remarks));
    checkAllThere(rating, remarks);
    checkBounds(best, worst, remarks);
    value.ifPresent(it -> checkValue(it, best, worst, remarks.at(VALUE)));
  }

  private static void checkAllThere(Node rating, Remarks remarks) {
    List<String> missing =
        Stream.of(VALUE, BEST, WORST).filter(name -> rating.get(name).isEmpty()).toList();
    if (missing.isEmpty() || missing.size() == 3) {
      return;
    }
    String names = String.join(" and ", missing);
    if (missing.contains(VALUE)) {
      remarks.error(names + " missing: give value and bounds together, or none of them");
    } else {
      remarks.at(VALUE).error("a value without " + names + " says nothing: give its bounds");
    }
  }

  private static void checkBounds(
      Optional<BigDecimal> best, Optional<BigDecimal> worst, Remarks remarks) {
    worst
        .filter(it -> it.compareTo(BigDecimal.ONE) < 0)
        .ifPresent(it -> remarks.at(WORST).error("the worst is under 1: let the scale begin at 1"));
    if (best.isPresent() && worst.isPresent()) {
      if (best.get().compareTo(worst.get()) <= 0) {
        remarks.at(BEST).error("the best is not over the worst: the best is the truest");
      }
    } else {
      best.filter(it -> it.compareTo(BigDecimal.ONE) <= 0)
          .ifPresent(it -> remarks.at(BEST).error("the best is not over 1, where scales begin"));
    }
  }

  private static void checkValue(
      BigDecimal value, Optional<BigDecimal> best, Optional<BigDecimal> worst, Remarks remarks) {
    best.filter(it -> value.compareTo(it) > 0)
        .ifPresent(it -> remarks.error("the value is over the best, which is " + it));
    worst
        .filter(it -> value.compareTo(it) < 0)
        .ifPresent(it -> remarks.error("the value is under the worst, which is " + it));
  }

  /** Also of a text, which is told. */
  private static Optional<BigDecimal> number(Property property) {
    Optional<Object> one = property.single();
    Optional<BigDecimal> number = one.flatMap(RatingNumbers::number);
    if (number.isPresent() && one.get() instanceof String) {
      property.remarks().error("this is a text: write it as a number, without quotes");
    } else if (one.isPresent() && number.isEmpty()) {
      property.remarks().error("this is no number: write one, such as 3");
    }
    return number;
  }

  private static Optional<BigDecimal> number(Object value) {
    if (value.toString().length() > MOST_SIGNS) {
      return Optional.empty();
    }
    try {
      return Optional.of(new BigDecimal(value.toString().strip()));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
