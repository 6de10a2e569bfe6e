package org.claimdesk.claimreview;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.json.Json;
import org.claimdesk.json.JsonProblem;
import org.jspecify.annotations.Nullable;

/** Finds the ClaimReview records of JSON texts, wherever in them they stand. */
record ReviewsIn(Found found) {

  /**
   * @param before how many lines there are before the text
   */
  void text(Reader json, int before) {
    try {
      Json.readEach(json, Node.LISTS, (value, line) -> value(value, before + line));
    } catch (JsonProblem e) {
      found.broken(before + e.line(), e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void text(String json, int before) {
    text(new StringReader(json), before);
  }

  private void value(@Nullable Object value, int line) {
    Optional<Node> review = Node.of(value).filter(Node::isReview);
    if (review.isPresent()) {
      found.review(review.get(), line);
    } else if (value instanceof Map<?, ?> fields) {
      fields.values().forEach(field -> value(field, line));
    } else if (value instanceof Iterable<?> items) {
      items.forEach(item -> value(item, line));
    }
  }
}
