package org.claimdesk.review.jdbc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.claimdesk.json.Json;
import org.claimdesk.review.Scale;
import org.claimdesk.review.Verdict;
import org.jspecify.annotations.Nullable;

/** A scale as JSON, whole, and back. */
final class ScaleRecord {

  private static final String NAME = "name";
  private static final String VERDICTS = "verdicts";
  private static final String KEY = "key";
  private static final String VALUE = "value";
  private static final String ALSO = "also";

  private ScaleRecord() {}

  static String toJson(Scale scale) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put(NAME, scale.name());
    fields.put(VERDICTS, scale.verdicts().stream().map(ScaleRecord::fields).toList());
    return Json.write(fields);
  }

  private static Map<String, @Nullable Object> fields(Verdict verdict) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put(NAME, verdict.name());
    fields.put(KEY, verdict.key());
    fields.put(VALUE, verdict.value().isPresent() ? verdict.value().getAsInt() : null);
    fields.put(ALSO, verdict.also());
    return fields;
  }

  @SuppressWarnings("unchecked")
  static Scale ofJson(String text) {
    Map<String, Object> fields = (Map<String, Object>) Json.read(text);
    List<Verdict> verdicts = new ArrayList<>();
    ((List<Map<String, @Nullable Object>>) fields.get(VERDICTS))
        .forEach(verdict -> verdicts.add(verdict(verdict)));
    return new Scale(fields.get(NAME).toString(), verdicts);
  }

  @SuppressWarnings("unchecked")
  private static Verdict verdict(Map<String, @Nullable Object> fields) {
    return new Verdict(
        fields.get(NAME).toString(),
        fields.get(KEY).toString(),
        fields.get(VALUE) instanceof Number value
            ? OptionalInt.of(value.intValue())
            : OptionalInt.empty(),
        (List<String>) fields.get(ALSO));
  }
}
