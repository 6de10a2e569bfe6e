package org.claimdesk.claim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.journal.Snapshot;
import org.claimdesk.json.Json;
import org.jspecify.annotations.Nullable;

/** A claim as the named fields of a record, and back. */
public final class ClaimRecords {

  /** The fields, in their order. */
  public static final List<String> NAMES = columns();

  /** The fields that follow from the others, for finding: see docs/workspace.md. */
  public static final List<String> WORKED_OUT = List.of("id_key", "id_number", "text_key");

  private ClaimRecords() {}

  private static List<String> columns() {
    List<String> columns = new ArrayList<>(List.of("place"));
    for (ClaimField field : ClaimField.values()) {
      columns.add(field.word());
    }
    columns.addAll(
        List.of("original_verdict", "cells", "desk_edits", "dropped", "dropped_because"));
    return columns;
  }

  public static Snapshot snapshot(Claim claim, Place place) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("place", place.text());
    for (ClaimField field : ClaimField.values()) {
      fields.put(field.word(), claim.fields().get(field));
    }
    fields.put("original_verdict", claim.originalVerdict().orElse(null));
    fields.put("cells", claim.fileRow().map(ClaimRecords::cells).orElse(null));
    fields.put("desk_edits", claim.fileRow().map(ClaimRecords::overruled).orElse(null));
    fields.put("dropped", claim.isDropped() ? 1L : 0L);
    fields.put("dropped_because", claim.dropped().orElse(null));
    return new Snapshot(fields);
  }

  private static String cells(FileRow row) {
    List<@Nullable String> cells = new ArrayList<>();
    row.cells().forEach(cell -> cells.add(cell.orElse(null)));
    return Json.write(cells);
  }

  private static @Nullable String overruled(FileRow row) {
    if (row.overruled().isEmpty()) {
      return null;
    }
    Map<String, Object> fields = new LinkedHashMap<>();
    for (ClaimField field : ClaimField.values()) {
      if (row.overruled().containsKey(field)) {
        fields.put(field.word(), row.overruled().get(field));
      }
    }
    return Json.write(fields);
  }

  public static Claim claim(ClaimId id, Snapshot row) {
    Map<ClaimField, String> fields = new EnumMap<>(ClaimField.class);
    for (ClaimField field : ClaimField.values()) {
      String value = row.text(field.word());
      if (value != null) {
        fields.put(field, value);
      }
    }
    return new Claim(
        id,
        fields,
        Optional.ofNullable(row.text("original_verdict")),
        Optional.ofNullable(row.text("cells"))
            .map(cells -> fileRow(cells, Optional.ofNullable(row.text("desk_edits")))),
        row.flag("dropped")
            ? Optional.of(Optional.ofNullable(row.text("dropped_because")).orElse(""))
            : Optional.empty());
  }

  @SuppressWarnings("unchecked")
  private static FileRow fileRow(String cells, Optional<String> edits) {
    List<Optional<String>> all = new ArrayList<>();
    ((List<@Nullable String>) Json.read(cells)).forEach(cell -> all.add(Optional.ofNullable(cell)));
    Map<ClaimField, String> overruled = new EnumMap<>(ClaimField.class);
    edits
        .map(text -> (Map<String, String>) Json.read(text))
        .orElse(Map.of())
        .forEach((field, value) -> overruled.put(field(field), value));
    return new FileRow(all, overruled);
  }

  private static ClaimField field(String word) {
    return ClaimField.valueOf(word.toUpperCase(java.util.Locale.ROOT));
  }

  /** The values of {@link #WORKED_OUT}. */
  public static Map<String, Object> workedOut(ClaimId id, String text) {
    Map<String, Object> columns = new LinkedHashMap<>();
    columns.put("id_key", id.key());
    if (!id.numberAtEnd().isEmpty()) {
      columns.put("id_number", id.numberAtEnd());
    }
    columns.put("text_key", textKey(text));
    return columns;
  }

  /**
   * A number that equal texts share, case, accents, blanks and punctuation aside (FNV-1a, 64 bit).
   */
  public static long textKey(String text) {
    long hash = 0xcbf29ce484222325L;
    String letters = Fold.letters(text);
    for (int i = 0; i < letters.length(); i++) {
      hash = (hash ^ letters.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }
}
