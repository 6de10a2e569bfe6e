package org.claimdesk.claim;

import java.util.List;
import java.util.Optional;
import org.claimdesk.tabular.Dialect;

/**
 * How the claims file is written, so that a report of it can be written likewise.
 *
 * @param columns its own columns, in its order
 */
public record FileLayout(Dialect dialect, List<FileColumn> columns) {

  public FileLayout {
    columns = List.copyOf(columns);
  }

  /**
   * Whether the columns have the same names and were taken for the same, whatever their headers.
   */
  public boolean isLike(FileLayout other) {
    return dialect.delimiter() == other.dialect.delimiter()
        && names().equals(other.names())
        && fields().equals(other.fields());
  }

  private List<String> names() {
    return columns.stream().map(FileColumn::name).toList();
  }

  private List<Optional<String>> fields() {
    return columns.stream().map(FileColumn::field).toList();
  }
}
