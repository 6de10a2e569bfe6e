package org.claimdesk.claimreview;

/** {@code reviewRating} says in words how the check came out. */
final class RatingRule implements ReviewRule {

  private final RatingNumbers numbers = new RatingNumbers();

  @Override
  public void check(Node review, Remarks remarks) {
    Property rating = Property.of(review, "reviewRating", remarks);
    if (rating.isMissing()) {
      rating.remarks().error("this is missing: say how the check came out");
    }
    rating.node().ifPresent(node -> checkRating(node, rating.remarks()));
  }

  private void checkRating(Node rating, Remarks remarks) {
    if (rating.hasType() && !rating.is("Rating")) {
      remarks.error("this is no Rating: the verdict has the type Rating");
    }
    Property words = Property.of(rating, "alternateName", remarks);
    if (words.isMissing()) {
      words.remarks().error("this is missing: give the verdict in words");
    }
    words
        .text()
        .filter(text -> new RatingWords(text).isSentence())
        .ifPresent(text -> words.remarks().error(sentence()));
    numbers.check(rating, remarks);
  }

  private static String sentence() {
    return "this is a sentence: give the verdict in a few words (at most %d characters), and the"
            .formatted(RatingWords.LONGEST)
        + " reason in ratingExplanation";
  }
}
