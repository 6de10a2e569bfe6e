package org.claimdesk.journal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.claimdesk.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * A record's fields at one moment, by name; texts and whole numbers, {@code null} where missing.
 */
public record Snapshot(Map<String, @Nullable Object> fields) {

  public Snapshot {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  /** Reads what {@link #toJson} wrote. */
  @SuppressWarnings("unchecked")
  public static Snapshot ofJson(String text) {
    return new Snapshot((Map<String, @Nullable Object>) Json.read(text));
  }

  public String toJson() {
    return Json.write(fields);
  }

  /** The field as text, or {@code null}. */
  public @Nullable String text(String field) {
    Object value = fields.get(field);
    return value == null ? null : value.toString();
  }

  /** The field as a whole number; 0 where it is missing. */
  public long number(String field) {
    return fields.get(field) instanceof Number number ? number.longValue() : 0;
  }

  /** Whether the flag is set. */
  public boolean flag(String field) {
    return number(field) != 0;
  }
}
