package org.claimdesk.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
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

  private static final List<ClaimField> FIELDS = List.of(ClaimField.values());

  /** The fields, in their order. */
  public static final List<String> NAMES = columns();

  /** The fields that follow from the others, for finding: see docs/workspace.md. */
  public static final List<String> WORKED_OUT = List.of("id_key", "id_number", "text_key");

  private ClaimRecords() {}

  private static List<String> columns() {
    List<String> columns = new ArrayList<>(List.of("place"));
    for (ClaimField field : FIELDS) {
      columns.add(field.word());
    }
    columns.addAll(
        List.of("original_verdict", "cells", "desk_edits", "dropped", "dropped_because"));
    return columns;
  }

  public static Snapshot snapshot(Claim claim, Place place) {
    @Nullable Object[] values = values(claim, place);
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    for (int at = 0; at < values.length; at++) {
      fields.put(NAMES.get(at), values[at]);
    }
    return new Snapshot(fields);
  }

  /** The values of {@link #NAMES} and then of {@link #WORKED_OUT}. */
  public static @Nullable Object[] row(Claim claim, Place place) {
    @Nullable Object[] values = values(claim, place);
    @Nullable Object[] all = Arrays.copyOf(values, values.length + WORKED_OUT.size());
    int at = values.length;
    for (Object value : workedOut(claim.id(), claim.text())) {
      all[at++] = value;
    }
    return all;
  }

  private static @Nullable Object[] values(Claim claim, Place place) {
    @Nullable Object[] values = new Object[NAMES.size()];
    int at = 0;
    values[at++] = place.text();
    for (ClaimField field : FIELDS) {
      values[at++] = claim.fields().get(field);
    }
    values[at++] = claim.originalVerdict().orElse(null);
    values[at++] = claim.fileRow().map(ClaimRecords::cells).orElse(null);
    values[at++] = claim.fileRow().map(ClaimRecords::overruled).orElse(null);
    values[at++] = claim.isDropped() ? 1L : 0L;
    values[at] = claim.dropped().orElse(null);
    return values;
  }

  private static String cells(FileRow row) {
    if (row.cells().stream().allMatch(Optional::isEmpty)) {
      return nulls(row.cells().size());
    }
    List<@Nullable String> cells = new ArrayList<>();
    row.cells().forEach(cell -> cells.add(cell.orElse(null)));
    return Json.write(cells);
  }

  /** What most rows are: an array of nothing but {@code null}. */
  private static String nulls(int size) {
    return size == 0 ? "[]" : "[null" + ",null".repeat(size - 1) + "]";
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
    return claim(id, NAMES.stream().map(row.fields()::get).toArray());
  }

  /**
   * @param values those of {@link #NAMES}; the place may be missing
   */
  public static Claim claim(ClaimId id, @Nullable Object[] values) {
    Map<ClaimField, String> fields = new EnumMap<>(ClaimField.class);
    int at = 1;
    for (ClaimField field : FIELDS) {
      String value = (String) values[at++];
      if (value != null) {
        fields.put(field, value);
      }
    }
    Optional<String> verdict = Optional.ofNullable((String) values[at++]);
    Optional<String> cells = Optional.ofNullable((String) values[at++]);
    Optional<String> edits = Optional.ofNullable((String) values[at++]);
    boolean dropped = ((Number) values[at++]).longValue() != 0;
    Optional<String> why = Optional.ofNullable((String) values[at]);
    return new Claim(
        id,
        fields,
        verdict,
        cells.map(texts -> fileRow(texts, edits)),
        dropped ? why.or(() -> Optional.of("")) : Optional.empty());
  }

  private static FileRow fileRow(String cells, Optional<String> edits) {
    Map<ClaimField, String> overruled = new EnumMap<>(ClaimField.class);
    edits
        .map(text -> (Map<String, String>) Json.read(text))
        .orElse(Map.of())
        .forEach((field, value) -> overruled.put(field(field), value));
    return new FileRow(cells(cells), overruled);
  }

  @SuppressWarnings("unchecked")
  private static List<Optional<String>> cells(String json) {
    if (json.indexOf('"') < 0) {
      int size = json.length() / ",null".length();
      return Collections.nCopies(size, Optional.empty());
    }
    List<Optional<String>> all = new ArrayList<>();
    ((List<@Nullable String>) Json.read(json)).forEach(cell -> all.add(Optional.ofNullable(cell)));
    return all;
  }

  private static ClaimField field(String word) {
    return ClaimField.valueOf(word.toUpperCase(java.util.Locale.ROOT));
  }

  /** The values of {@link #WORKED_OUT}. */
  public static List<@Nullable Object> workedOut(ClaimId id, String text) {
    String number = id.numberAtEnd();
    return Arrays.asList(id.key(), number.isEmpty() ? null : number, textKey(text));
  }

  /** A number that equal texts share, case, accents, blanks and punctuation aside. */
  public static long textKey(String text) {
    return Fold.hash(Fold.letters(text));
  }
}
