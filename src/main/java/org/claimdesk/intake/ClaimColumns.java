package org.claimdesk.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The columns of one claim in the making; no two of them have one name. */
final class ClaimColumns {

  private final Map<String, @Nullable Object> columns = new LinkedHashMap<>();

  ClaimColumns with(IncomingField field, String text) {
    columns.put(field.word(), text);
    return this;
  }

  /** Adds a column of its own; one whose name is in use takes another. */
  ClaimColumns with(String name, @Nullable Object value) {
    String free = name;
    while (columns.containsKey(free)) {
      free += "_2";
    }
    columns.put(free, value);
    return this;
  }

  Map<String, @Nullable Object> all() {
    return columns;
  }
}
