package org.claimdesk.claim;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * A checkable statement.
 *
 * @param fields what it says, and who said it when and where; a missing field is absent
 * @param originalVerdict the word in the claims file's verdict column: somebody else's
 * @param fileRow its row in the claims file; empty for a claim that the desk added
 * @param dropped why it was taken out of the work (may be blank), if it was
 */
public record Claim(
    ClaimId id,
    Map<ClaimField, String> fields,
    Optional<String> originalVerdict,
    Optional<FileRow> fileRow,
    Optional<String> dropped) {

  public Claim {
    Map<ClaimField, String> present = new EnumMap<>(ClaimField.class);
    fields.forEach(
        (field, value) -> {
          if (!value.isEmpty()) {
            present.put(field, value);
          }
        });
    fields = Collections.unmodifiableMap(present);
    requireText(present.get(ClaimField.CLAIM));
  }

  private static void requireText(@Nullable String text) {
    if (text == null || text.isBlank()) {
      throw ProblemException.of("a claim needs a text", "say what is claimed");
    }
  }

  /** A claim that the desk adds. */
  public static Claim added(ClaimId id, Map<ClaimField, String> fields) {
    return new Claim(id, fields, Optional.empty(), Optional.empty(), Optional.empty());
  }

  public String text() {
    return fields.get(ClaimField.CLAIM);
  }

  /** Whether this is its text, or was in its file before the desk edited it. */
  public boolean says(String text) {
    return text.equals(text())
        || fileRow
            .map(row -> row.overruled().get(ClaimField.CLAIM))
            .filter(text::equals)
            .isPresent();
  }

  public Optional<String> field(ClaimField field) {
    return Optional.ofNullable(fields.get(field));
  }

  public boolean isDropped() {
    return dropped.isPresent();
  }

  /**
   * @throws ProblemException if it was taken out of the work
   */
  public void requireInWork() {
    if (isDropped()) {
      throw ProblemException.of(
          id + " is dropped", "take it back into the work first: restore " + id);
    }
  }

  /** The claim with the desk's own values for some fields; the empty text clears one. */
  public Claim edited(Map<ClaimField, String> edits) {
    Map<ClaimField, String> after = new EnumMap<>(ClaimField.class);
    after.putAll(fields);
    after.putAll(edits);
    return new Claim(id, after, originalVerdict, fileRow.map(row -> overrule(row, edits)), dropped);
  }

  private FileRow overrule(FileRow row, Map<ClaimField, String> edits) {
    Map<ClaimField, String> overruled = new EnumMap<>(ClaimField.class);
    overruled.putAll(row.overruled());
    edits.forEach(
        (field, value) -> {
          String inFile = overruled.getOrDefault(field, fields.getOrDefault(field, ""));
          if (inFile.equals(value)) {
            overruled.remove(field);
          } else {
            overruled.put(field, inFile);
          }
        });
    return new FileRow(row.cells(), overruled);
  }

  public Claim withDropped(Optional<String> why) {
    return new Claim(id, fields, originalVerdict, fileRow, why);
  }

  public Claim withFileRow(FileRow row) {
    return new Claim(id, fields, originalVerdict, Optional.of(row), dropped);
  }

  /**
   * What stands in the claim's row in a column: the file's own cell, to the letter, unless the desk
   * has edited the field since.
   */
  public String cell(FileColumn column) {
    if (fileRow.isPresent() && column.position() <= fileRow.get().cells().size()) {
      Optional<String> own = fileRow.get().cells().get(column.position() - 1);
      if (own.isPresent() && !isOverruled(fileRow.get(), column)) {
        return own.get();
      }
    }
    return column.field().isPresent() ? value(column.field().get()) : "";
  }

  private static boolean isOverruled(FileRow row, FileColumn column) {
    return !row.overruled().isEmpty()
        && row.overruled().keySet().stream()
            .anyMatch(field -> column.field().equals(Optional.of(field.word())));
  }

  private String value(String field) {
    return switch (field) {
      case FileColumn.ID -> id.text();
      case FileColumn.VERDICT -> originalVerdict.orElse("");
      default -> ClaimField.named(field).flatMap(this::field).orElse("");
    };
  }

  /** The cells of the columns that were taken for nothing in particular, by the columns' names. */
  public Map<String, Optional<String>> extra(List<FileColumn> columns) {
    Map<String, Optional<String>> extra = new LinkedHashMap<>();
    for (FileColumn column : columns) {
      if (column.field().isEmpty()) {
        extra.put(column.name(), Optional.of(cell(column)).filter(cell -> !cell.isEmpty()));
      }
    }
    return Collections.unmodifiableMap(extra);
  }
}
