package org.claimdesk.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What Google's Fact Check Tools answer to {@code claims:search} (<a
 * href="https://developers.google.com/fact-check/tools/api/reference/rest/v1alpha1/claims/search">
 * reference</a>). A claim that several have reviewed has the verdict of the first.
 */
final class ClaimSearchForm implements JsonForm {

  private static final String CLAIMS = "claims";
  private static final String TEXT = "text";
  private static final String REVIEWS = "claimReview";
  private static final String NEXT_PAGE = "nextPageToken";

  @Override
  public String told() {
    return "an answer of claims:search";
  }

  @Override
  public Set<String> lists() {
    return Set.of(CLAIMS);
  }

  /** An answer that found nothing is an object without fields. */
  @Override
  public List<JsonRecord> within(JsonRecord object) {
    if (object.fields().isEmpty()) {
      return List.of();
    }
    return object.hasList(CLAIMS) ? object.objects(CLAIMS) : List.of(object);
  }

  @Override
  public Kind kind(JsonRecord object) {
    return object.has(TEXT) || object.has(REVIEWS) ? Kind.CLAIM : Kind.FOREIGN;
  }

  @Override
  public boolean isUnmistakable(JsonRecord object) {
    return object.has(TEXT) && object.hasList(REVIEWS);
  }

  @Override
  public boolean goesOn(JsonRecord around) {
    return !around.text(NEXT_PAGE).isEmpty();
  }

  @Override
  public Map<String, @Nullable Object> claim(JsonRecord claim) {
    JsonRecord review = claim.object(REVIEWS);
    JsonRecord publisher = review.object("publisher");
    return new ClaimColumns()
        .with(IncomingField.CLAIM, claim.text(TEXT))
        .with(IncomingField.VERDICT, rating(review))
        .with(IncomingField.CLAIMANT, claim.text("claimant"))
        .with(IncomingField.CLAIMED_ON, ForeignDates.day(claim.text("claimDate")))
        .with("publisher", publisher.text("name"))
        .with("publisher_site", publisher.text("site"))
        .with("review_url", review.text("url"))
        .with("review_title", review.text("title"))
        .with("review_date", ForeignDates.day(review.text("reviewDate")))
        .with("language", review.text("languageCode"))
        .with("other_ratings", others(claim))
        .all();
  }

  private static String rating(JsonRecord review) {
    return review.text("textualRating");
  }

  /** What the others say who have reviewed the claim, and where. */
  private static String others(JsonRecord claim) {
    return claim.objects(REVIEWS).stream()
        .skip(1)
        .map(ClaimSearchForm::ratingAndPlace)
        .collect(Collectors.joining("; "));
  }

  private static String ratingAndPlace(JsonRecord review) {
    String place =
        Stream.of(review.object("publisher").text("name"), review.text("url"))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(", "));
    String rating = rating(review);
    return (rating.isEmpty() ? "no rating" : rating) + (place.isEmpty() ? "" : " (" + place + ")");
  }
}
