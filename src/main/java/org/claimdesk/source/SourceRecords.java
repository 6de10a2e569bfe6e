package org.claimdesk.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimdesk.journal.Snapshot;
import org.jspecify.annotations.Nullable;

/** A source as the named fields of a record, and back. */
public final class SourceRecords {

  /** The fields, in their order. */
  public static final List<String> NAMES = names();

  private SourceRecords() {}

  private static List<String> names() {
    List<String> names = new ArrayList<>();
    for (SourceField field : SourceField.values()) {
      names.add(field.word());
    }
    return List.copyOf(names);
  }

  public static Snapshot snapshot(SourceDetails details) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    for (SourceField field : SourceField.values()) {
      fields.put(field.word(), details.text(field).orElse(null));
    }
    fields.put(SourceField.PROTECTED.word(), details.confidential() ? 1L : 0L);
    return new Snapshot(fields);
  }

  public static Source source(int number, Snapshot record) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>(record.fields());
    fields.put("n", number);
    return Source.of(fields);
  }
}
