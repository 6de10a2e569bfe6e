package org.claimdesk.claim;

import java.util.List;
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
}
