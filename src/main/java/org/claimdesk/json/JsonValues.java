package org.claimdesk.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The values of a JSON text, in its order. */
record JsonValues(JsonParser in) {

  /** The one value of the text. */
  @Nullable Object only() {
    in.nextToken();
    Object value = take();
    if (in.nextToken() != null) {
      throw new JsonProblem("text after the end of the value", line());
    }
    return value;
  }

  /** Hands over the values of one array, or one after the other; those of lists in their place. */
  void each(Set<String> lists, Json.ValueAtLine each) {
    JsonToken first = in.nextToken();
    if (first == JsonToken.START_ARRAY) {
      elements(each);
      if (in.nextToken() != null) {
        throw new JsonProblem("text after the end of the array", line());
      }
      return;
    }
    for (JsonToken token = first; token != null; token = in.nextToken()) {
      if (token == JsonToken.START_OBJECT && !lists.isEmpty()) {
        within(lists, each);
      } else {
        int line = line();
        each.accept(take(), line);
      }
    }
  }

  private void elements(Json.ValueAtLine each) {
    while (in.nextToken() != JsonToken.END_ARRAY) {
      int line = line();
      each.accept(take(), line);
    }
  }

  private void within(Set<String> lists, Json.ValueAtLine each) {
    int line = line();
    boolean listed = false;
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      if (in.nextToken() == JsonToken.START_ARRAY && lists.contains(name)) {
        listed = true;
        elements(each);
      } else {
        fields.put(name, take());
      }
    }
    if (listed) {
      each.around(fields);
    } else {
      each.accept(fields, line);
    }
  }

  private int line() {
    return in.currentTokenLocation().getLineNr();
  }

  private @Nullable Object take() {
    JsonToken token = in.currentToken();
    if (token == null) {
      throw new JsonProblem("nothing there", 1);
    }
    return switch (token) {
      case START_OBJECT -> takeObject();
      case START_ARRAY -> takeArray();
      case VALUE_TRUE -> Boolean.TRUE;
      case VALUE_FALSE -> Boolean.FALSE;
      case VALUE_NULL -> null;
      case VALUE_NUMBER_INT -> wholeNumber();
      case VALUE_NUMBER_FLOAT -> new WrittenNumber(in.getString());
      default -> in.getString();
    };
  }

  /** One that no long holds is kept as it is written, as fractions are. */
  private Object wholeNumber() {
    Number number = in.getNumberValue();
    return number instanceof Integer || number instanceof Long
        ? number.longValue()
        : new WrittenNumber(in.getString());
  }

  private Map<String, @Nullable Object> takeObject() {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      in.nextToken();
      fields.put(name, take());
    }
    return fields;
  }

  private List<@Nullable Object> takeArray() {
    List<@Nullable Object> items = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      items.add(take());
    }
    return items;
  }
}
