package org.claimdesk.claim;

import java.util.List;

/** The columns of the claims file, as it was last loaded. */
public interface FileColumns {

  List<FileColumn> all();

  /** Takes note of the columns in place of those before. */
  void replace(List<FileColumn> columns);
}
