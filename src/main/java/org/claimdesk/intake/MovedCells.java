package org.claimdesk.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.claim.Claim;
import org.claimdesk.claim.FileColumn;
import org.claimdesk.claim.FileRow;
import org.jspecify.annotations.Nullable;

/**
 * Brings the cells of claims that are not in the file any more under the columns it has now.
 * Columns that it has no more follow at the end.
 */
final class MovedCells {

  private final List<FileColumn> before;
  private final List<FileColumn> now;

  /** The columns under which the cells then are, and where they were. */
  private final Map<FileColumn, Optional<FileColumn>> moves = new LinkedHashMap<>();

  /**
   * @param before the columns under which the cells were read
   * @param now the columns of the file as it is
   */
  MovedCells(List<FileColumn> before, List<FileColumn> now) {
    this.before = before;
    this.now = now;
    now.forEach(column -> moves.put(column, placeBefore(column)));
    for (FileColumn column : before) {
      if (!moves.containsValue(Optional.of(column))) {
        moves.put(
            new FileColumn(moves.size() + 1, column.header(), column.name(), Optional.empty()),
            Optional.of(column));
      }
    }
  }

  private Optional<FileColumn> placeBefore(FileColumn column) {
    return before.stream()
        .filter(other -> other.name().equals(column.name()))
        .findFirst()
        .or(
            () ->
                before.stream()
                    .filter(other -> other.field().isPresent())
                    .filter(other -> other.field().equals(column.field()))
                    .findFirst());
  }

  List<FileColumn> columns() {
    return List.copyOf(moves.keySet());
  }

  /** Whether any column is at another place now, or gone. */
  boolean areAny() {
    return !before.equals(now);
  }

  Claim move(Claim claim) {
    FileRow row = claim.fileRow().orElseThrow();
    List<Optional<String>> cells = new ArrayList<>();
    moves.forEach((column, old) -> cells.add(cell(claim, column, old.orElse(null))));
    return claim.withFileRow(new FileRow(cells, row.overruled()));
  }

  private static Optional<String> cell(Claim claim, FileColumn column, @Nullable FileColumn old) {
    if (old == null) {
      return Optional.of("").filter(cell -> column.field().isEmpty());
    }
    List<Optional<String>> cells = claim.fileRow().orElseThrow().cells();
    Optional<String> own =
        old.position() <= cells.size() ? cells.get(old.position() - 1) : Optional.of("");
    return own.isPresent() || old.field().equals(column.field())
        ? own
        : Optional.of(claim.cell(old));
  }
}
