package org.claimdesk.check.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.claimdesk.claim.Claim;
import org.claimdesk.claim.FileColumn;
import org.claimdesk.claim.FileLayout;
import org.claimdesk.claim.FileRow;
import org.claimdesk.claim.Fold;
import org.claimdesk.tabular.Row;

/** By what a claim and its row in the claims file know each other: the id, else all cells. */
final class RowKeys {

  private static final String APART = "\0";

  private final FileLayout layout;
  private final Optional<FileColumn> id;

  RowKeys(FileLayout layout) {
    this.layout = layout;
    this.id =
        layout.columns().stream()
            .filter(column -> column.field().equals(Optional.of(FileColumn.ID)))
            .findFirst();
  }

  /** Nothing for a claim that the desk added, or whose row has another id than the claim. */
  OptionalLong of(Claim claim) {
    if (claim.fileRow().isEmpty()) {
      return OptionalLong.empty();
    }
    FileRow row = claim.fileRow().get();
    if (id.isPresent()) {
      boolean same = cell(claim, row, id.get()).strip().equals(claim.id().text());
      return same ? OptionalLong.of(Fold.hash(claim.id().text())) : OptionalLong.empty();
    }
    return OptionalLong.of(
        hash(layout.columns().stream().map(it -> cell(claim, row, it)).toList()));
  }

  /**
   * Cells that are missing at a row's end count as empty; those beyond the columns do not count.
   */
  long of(Row row) {
    return id.isPresent()
        ? Fold.hash(cell(row, id.get()).strip())
        : hash(layout.columns().stream().map(column -> cell(row, column)).toList());
  }

  private static String cell(Row row, FileColumn column) {
    int place = column.position() - 1;
    return place < row.cells().size() ? row.cells().get(place) : "";
  }

  private static long hash(List<String> cells) {
    return Fold.hash(String.join(APART, cells));
  }

  /** The cell as it stands in the file, whatever the desk has made of the field since. */
  private static String cell(Claim claim, FileRow row, FileColumn column) {
    int place = column.position() - 1;
    Optional<String> own = place < row.cells().size() ? row.cells().get(place) : Optional.empty();
    return own.or(() -> overruled(row, column)).orElseGet(() -> claim.cell(column));
  }

  private static Optional<String> overruled(FileRow row, FileColumn column) {
    return row.overruled().entrySet().stream()
        .filter(entry -> column.field().equals(Optional.of(entry.getKey().word())))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
