package org.claimdesk.claimreview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A property of an object; what cannot be there is told.
 *
 * @param remarks on the property itself
 */
record Property(Optional<Object> value, Remarks remarks) {

  static Property of(Node node, String name, Remarks onNode) {
    return new Property(node.get(name), onNode.at(name));
  }

  boolean isMissing() {
    return value.isEmpty();
  }

  /** Its one value, which is no list. */
  Optional<Object> single() {
    if (value.orElse("") instanceof List) {
      remarks.error("this is a list: give one value");
      return Optional.empty();
    }
    return value;
  }

  /** Its text, which is not blank. */
  Optional<String> text() {
    Optional<Object> one = single();
    if (one.isEmpty()) {
      return Optional.empty();
    }
    if (!(one.get() instanceof String text)) {
      remarks.error("this is no text: write it in quotes");
      return Optional.empty();
    }
    if (text.isBlank()) {
      remarks.error("this is blank: fill it in, or leave the property out");
      return Optional.empty();
    }
    return Optional.of(text);
  }

  /** Its one object; nothing also for one that stands elsewhere, which is not looked up. */
  Optional<Node> node() {
    return single().flatMap(one -> node(one, remarks));
  }

  /** Hands over each of its values, of which it may have several, with the remarks on it. */
  void each(BiConsumer<Object, Remarks> taker) {
    if (value.orElse("") instanceof List<?> several) {
      List<@Nullable Object> all = new ArrayList<>(several);
      for (int place = 0; place < all.size(); place++) {
        Remarks on = remarks.at(place);
        Optional.ofNullable(all.get(place)).ifPresent(one -> taker.accept(one, on));
      }
    } else {
      value.ifPresent(one -> taker.accept(one, remarks));
    }
  }

  /** A value as an object, unless it is none or stands elsewhere. */
  static Optional<Node> node(Object value, Remarks remarks) {
    Optional<Node> node = Node.of(value);
    if (node.isEmpty()) {
      remarks.error("this is no object: write it as {\"@type\": …}");
    }
    if (node.filter(Node::isReference).isPresent()) {
      remarks.advice("this stands elsewhere, and is not looked up: write it out here");
      return Optional.empty();
    }
    return node;
  }
}
