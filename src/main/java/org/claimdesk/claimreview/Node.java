package org.claimdesk.claimreview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An object of JSON-LD, whose types and properties are those of schema.org under any of the names
 * that they go by there: plain, with the prefix {@code schema:}, or as a URL.
 */
public record Node(Map<?, ?> fields) {

  /** What graphs and feeds hold their objects in, one by one. */
  public static final Set<String> LISTS = Set.of("@graph", "dataFeedElement");

  private static final String REVIEW = "ClaimReview";
  private static final String TYPE = "@type";
  private static final String ID = "@id";
  private static final List<String> PREFIXES =
      List.of("schema:", "https://schema.org/", "http://schema.org/");

  static Optional<Node> of(@Nullable Object value) {
    return value instanceof Map<?, ?> fields ? Optional.of(new Node(fields)) : Optional.empty();
  }

  /** Whether it is a fact check. */
  public boolean isReview() {
    return is(REVIEW);
  }

  boolean is(String type) {
    return types(fields.get(TYPE)).anyMatch(word -> isName(word, type));
  }

  boolean hasType() {
    return fields.get(TYPE) != null;
  }

  /** Whether it only says which object is meant, which stands elsewhere. */
  boolean isReference() {
    return fields.get(ID) instanceof String
        && fields.keySet().stream().allMatch(name -> name.equals(ID) || name.equals(TYPE));
  }

  /** What a property says; a JSON null says nothing. */
  Optional<Object> get(String property) {
    Object plain = fields.get(property);
    return plain != null ? Optional.of(plain) : prefixed(property);
  }

  private Optional<Object> prefixed(String property) {
    return PREFIXES.stream()
        .flatMap(prefix -> Stream.ofNullable((Object) fields.get(prefix + property)))
        .findFirst();
  }

  private static Stream<?> types(@Nullable Object type) {
    return type instanceof List<?> several ? several.stream() : Stream.ofNullable(type);
  }

  private static boolean isName(@Nullable Object word, String name) {
    return name.equals(word) || PREFIXES.stream().anyMatch(prefix -> (prefix + name).equals(word));
  }
}
