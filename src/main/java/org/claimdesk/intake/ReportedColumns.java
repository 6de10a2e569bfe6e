package org.claimdesk.intake;

import java.util.EnumMap;
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
  private final Map<IncomingField, Likeness> found = new EnumMap<>(IncomingField.class);

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
    for (IncomingField field : found.keySet()) {
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
    return column != null && found.get(field).isMostly(column);
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
    compare(IncomingField.ID, work.id(), cells);
    compare(IncomingField.VERDICT, work.originalVerdict(), cells);
    for (ClaimField field : ClaimField.values()) {
      Optional<String> said = Optional.ofNullable(work.fields().get(field));
      compare(IncomingField.valueOf(field.name()), said, cells);
    }
  }

  private void compare(IncomingField field, Optional<String> said, List<String> cells) {
    found
        .computeIfAbsent(field, one -> new Likeness(table.columns().size()))
        .compare(said.orElse(""), cells);
  }

  /** In how many rows each column says what a field says, and in how many something else. */
  private static final class Likeness {

    private final long[] same;
    private final long[] other;

    Likeness(int columns) {
      same = new long[columns];
      other = new long[columns];
    }

    void compare(String said, List<String> cells) {
      for (int at = 0; at < same.length; at++) {
        String cell = at < cells.size() ? cells.get(at) : "";
        if (!cell.equals(said)) {
          other[at]++;
        } else if (!said.isEmpty()) {
          same[at]++;
        }
      }
    }

    boolean isMostly(Column column) {
      return same[column.position() - 1] > other[column.position() - 1];
    }
  }
}
