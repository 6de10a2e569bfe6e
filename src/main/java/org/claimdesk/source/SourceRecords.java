package org.claimdesk.source;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.journal.Snapshot;
import org.jspecify.annotations.Nullable;

/** A source as the named fields of a record, and back; what its copies say stands beside it. */
public final class SourceRecords {

  /** The fields, in their order. */
  public static final List<String> NAMES = names();

  /** What is worked out from the source's copies, in its order. */
  public static final List<String> EVIDENCE =
      List.of("copy_sha256", "copy_at", "quote_found", "copy_failure", "seen", "seen_at");

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

  /**
   * @param record the fields, and what was worked out from the copies where that is at hand
   */
  public static Source source(int number, Map<String, ? extends @Nullable Object> record) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>(record);
    fields.put("n", number);
    return Source.of(fields).with(evidence(fields));
  }

  /** What was worked out from the copies, as values in the order of {@link #EVIDENCE}. */
  public static List<@Nullable Object> values(Evidence evidence) {
    List<@Nullable Object> values = new ArrayList<>();
    values.add(evidence.copy().map(Evidence.Kept::sha256).orElse(null));
    values.add(evidence.copy().map(copy -> copy.at().toString()).orElse(null));
    values.add(evidence.quoteFound().map(found -> found ? 1L : 0L).orElse(null));
    values.add(evidence.failure().orElse(null));
    values.add(evidence.seen().map(seen -> seen.condition().word()).orElse(null));
    values.add(evidence.seen().map(seen -> seen.at().toString()).orElse(null));
    return values;
  }

  private static Evidence evidence(Map<String, @Nullable Object> fields) {
    Optional<Evidence.Kept> copy =
        text(fields, "copy_sha256").map(sum -> new Evidence.Kept(sum, time(fields, "copy_at")));
    Optional<Evidence.Seen> seen =
        text(fields, "seen")
            .map(word -> new Evidence.Seen(Condition.of(word), time(fields, "seen_at")));
    Optional<Boolean> found =
        fields.get("quote_found") instanceof Number number
            ? Optional.of(number.intValue() == 1)
            : Optional.empty();
    return new Evidence(copy, found, text(fields, "copy_failure"), seen);
  }

  private static Optional<String> text(Map<String, @Nullable Object> fields, String name) {
    return Optional.ofNullable(fields.get(name)).map(Object::toString);
  }

  private static Instant time(Map<String, @Nullable Object> fields, String name) {
    return Instant.parse(text(fields, name).orElseThrow());
  }
}
