package org.claimdesk.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimdesk.claimreview.Node;
import org.jspecify.annotations.Nullable;

/**
 * ClaimReview records (<a href="https://schema.org/ClaimReview">schema.org</a>): alone, in a list,
 * in a graph, or in a DataFeed such as that of Data Commons (<a
 * href="https://datacommons.org/factcheck/download">datacommons.org</a>).
 */
final class ClaimReviewForm implements JsonForm {

  private static final String TYPE = "@type";
  private static final String CLAIM = "claimReviewed";
  private static final String ITEM = "item";

  @Override
  public String told() {
    return "ClaimReview JSON";
  }

  @Override
  public Set<String> lists() {
    return Node.LISTS;
  }

  @Override
  public List<JsonRecord> within(JsonRecord object) {
    List<JsonRecord> records = new ArrayList<>();
    add(object, records);
    return records;
  }

  private void add(JsonRecord object, List<JsonRecord> records) {
    List<JsonRecord> held = new ArrayList<>();
    if (!isUnmistakable(object)) {
      Node.LISTS.stream().sorted().forEach(list -> held.addAll(object.objects(list)));
      held.addAll(object.objects(ITEM));
    }
    if (held.isEmpty()) {
      records.add(object);
    } else {
      held.forEach(one -> add(one, records));
    }
  }

  @Override
  public Kind kind(JsonRecord object) {
    if (isUnmistakable(object) || object.has(CLAIM)) {
      return Kind.CLAIM;
    }
    return object.has(TYPE) || Node.LISTS.stream().anyMatch(object::has)
        ? Kind.OTHER
        : Kind.FOREIGN;
  }

  @Override
  public boolean isUnmistakable(JsonRecord object) {
    return new Node(object.fields()).isReview();
  }

  @Override
  public Map<String, @Nullable Object> claim(JsonRecord review) {
    JsonRecord claim = review.object("itemReviewed");
    JsonRecord rating = review.object("reviewRating");
    String appearance = claim.url("appearance");
    return new ClaimColumns()
        .with(IncomingField.CLAIM, review.text(CLAIM))
        .with(IncomingField.VERDICT, rating.text("alternateName"))
        .with(IncomingField.CLAIMANT, claim.names("author"))
        .with(IncomingField.CLAIMED_ON, ForeignDates.day(claim.text("datePublished")))
        .with(
            IncomingField.APPEARANCE,
            appearance.isEmpty() ? claim.url("firstAppearance") : appearance)
        .with("publisher", review.names("author"))
        .with("review_url", review.url("url"))
        .with("review_date", ForeignDates.day(review.text("datePublished")))
        .with("rating_value", rating.text("ratingValue"))
        .with("best_rating", rating.text("bestRating"))
        .with("worst_rating", rating.text("worstRating"))
        .with("rating_explanation", rating.text("ratingExplanation"))
        .all();
  }
}
