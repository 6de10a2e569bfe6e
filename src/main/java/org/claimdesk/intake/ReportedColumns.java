package org.claimdesk.intake;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimdesk.claim.ClaimField;
import org.claimdesk.tabular.Column;
import org.jspecify.annotations.Nullable;

/**
 * Finds the columns that a report's own fields were taken from: those that say the same. A full
 * report needs no mapping that way, whatever its columns are called.
 */
final class ReportedColumns {

  private final ClaimsTable table;
  private final Map<IncomingField, Column> taken;
  private final Set<IncomingField> asked;
  private final Map<IncomingField, Long> filled = new EnumMap<>(IncomingField.class);
  private final Map<IncomingField, Map<Column, Long>> alike = new EnumMap<>(IncomingField.class);

  /**
   * @param taken what was taken so far; corrected in place
   * @param asked the fields that are to stay as they are
   */
  ReportedColumns(ClaimsTable table, Map<IncomingField, Column> taken, Set<IncomingField> asked) {
    this.table = table;
    this.taken = taken;
    this.asked = asked;
  }

  /** Gives whether the report says what its fields are; a plain one does not. */
  boolean correct() {
    try {
      table.forEachRow(this::compare);
    } catch (Enough e) {
      return false;
    }
    for (IncomingField field : filled.keySet()) {
      if (!asked.contains(field) && !isMostlyAlike(field, taken.get(field))) {
        columnOf(field).ifPresent(column -> take(field, column));
      }
    }
    return true;
  }

  private void take(IncomingField field, Column column) {
    taken.values().removeIf(column::equals);
    taken.put(field, column);
  }

  private Optional<Column> columnOf(IncomingField field) {
    return table.columns().stream()
        .filter(column -> !isAsked(column) && isMostlyAlike(field, column))
        .findFirst();
  }

  private boolean isAsked(Column column) {
    return asked.stream().anyMatch(field -> column.equals(taken.get(field)));
  }

  private boolean isMostlyAlike(IncomingField field, @Nullable Column column) {
    return column != null && 2 * alike.get(field).getOrDefault(column, 0L) > filled.get(field);
  }

  private void compare(IncomingRow row) {
    DeskWork work = row.work().orElseThrow();
    if (work.id().isEmpty()) {
      // a plain report says nothing of the claims beside the file's own columns
      throw new Enough();
    }
    compare(work, row.cells());
  }

  private void compare(DeskWork work, List<String> cells) {
    work.id().ifPresent(id -> compare(IncomingField.ID, id, cells));
    work.originalVerdict().ifPresent(word -> compare(IncomingField.VERDICT, word, cells));
    for (ClaimField field : work.fields().keySet()) {
      compare(IncomingField.valueOf(field.name()), work.fields().get(field), cells);
    }
  }

  private void compare(IncomingField field, String said, List<String> cells) {
    filled.merge(field, 1L, Long::sum);
    Map<Column, Long> same = alike.computeIfAbsent(field, one -> new HashMap<>());
    for (Column column : table.columns()) {
      if (column.position() <= cells.size() && cells.get(column.position() - 1).equals(said)) {
        same.merge(column, 1L, Long::sum);
      }
    }
  }
}
