package org.claimdesk.claim.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimdesk.claim.FileColumn;
import org.claimdesk.claim.FileColumns;
import org.claimdesk.workspace.Workspace;

/** The claims file's columns in SQLite. */
final class SqliteFileColumns implements FileColumns {

  private final Workspace workspace;

  SqliteFileColumns(Workspace workspace) {
    this.workspace = workspace;
  }

  @Override
  public List<FileColumn> all() {
    List<FileColumn> columns = new ArrayList<>();
    workspace
        .sql()
        .each(
            "SELECT position, header, name, field FROM file_column ORDER BY position",
            row ->
                columns.add(
                    new FileColumn(
                        row.getInt(1),
                        row.getString(2),
                        row.getString(3),
                        Optional.ofNullable(row.getString(4)))));
    return columns;
  }

  @Override
  public void replace(List<FileColumn> columns) {
    workspace.sql().update("DELETE FROM file_column");
    columns.forEach(
        column ->
            workspace
                .sql()
                .update(
                    "INSERT INTO file_column (position, header, name, field) VALUES (?, ?, ?, ?)",
                    column.position(),
                    column.header(),
                    column.name(),
                    column.field().orElse(null)));
  }
}
