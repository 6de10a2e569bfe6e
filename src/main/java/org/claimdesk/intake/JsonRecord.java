package org.claimdesk.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A JSON object of somebody else's, whose fields may hold anything. */
record JsonRecord(Map<String, @Nullable Object> fields) {

  private static final JsonRecord NOTHING = new JsonRecord(Map.of());

  boolean has(String name) {
    return fields.containsKey(name);
  }

  boolean hasList(String name) {
    return fields.get(name) instanceof List;
  }

  /** The first text or number that a field holds; the empty text where there is none. */
  String text(String name) {
    return texts(name).findFirst().orElse("");
  }

  /** All texts and numbers that a field holds. */
  Stream<String> texts(String name) {
    return values(name).flatMap(value -> scalar(value).stream());
  }

  /** The names that a field holds, as texts or as objects that have one. */
  String names(String name) {
    return textsOrThose(name, "name").collect(Collectors.joining(", "));
  }

  /** The first URL that a field holds, as a text or as an object that has one. */
  String url(String name) {
    return textsOrThose(name, "url").findFirst().orElse("");
  }

  private Stream<String> textsOrThose(String name, String ofObjects) {
    return values(name)
        .map(value -> scalar(value).or(() -> object(value).map(one -> one.text(ofObjects))))
        .flatMap(Optional::stream)
        .filter(text -> !text.isBlank());
  }

  /** The first object that a field holds; one without fields where there is none. */
  JsonRecord object(String name) {
    return objects(name).stream().findFirst().orElse(NOTHING);
  }

  /** The objects that a field holds, as one or as a list. */
  List<JsonRecord> objects(String name) {
    return values(name).flatMap(value -> object(value).stream()).toList();
  }

  /** The values of a field: JSON-LD makes no difference between one value and a list of one. */
  private Stream<@Nullable Object> values(String name) {
    Object value = fields.get(name);
    List<@Nullable Object> all = new ArrayList<>();
    if (value instanceof List<?> list) {
      all.addAll(list);
    } else {
      all.add(value);
    }
    return all.stream();
  }

  @SuppressWarnings("unchecked")
  private static Optional<JsonRecord> object(@Nullable Object value) {
    return value instanceof Map<?, ?> fields
        ? Optional.of(new JsonRecord((Map<String, @Nullable Object>) fields))
        : Optional.empty();
  }

  private static Optional<String> scalar(@Nullable Object value) {
    if (value instanceof Map<?, ?> fields) {
      // a text with its language, in JSON-LD
      return fields.get("@value") instanceof String text ? Optional.of(text) : Optional.empty();
    }
    return value instanceof List
        ? Optional.empty()
        : Optional.ofNullable(value).map(Object::toString);
  }
}
