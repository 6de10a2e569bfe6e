package org.claimdesk.intake.jdbc;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.ClaimRecords;
import org.claimdesk.intake.LoadedIds;
import org.claimdesk.workspace.Workspace;

/** The ids a load has met, in a table of the connection's own. */
final class SqliteLoadedIds implements LoadedIds {

  private final Workspace workspace;

  SqliteLoadedIds(Workspace workspace) {
    this.workspace = workspace;
  }

  @Override
  public void clear() {
    workspace.sql().run("CREATE TEMP TABLE IF NOT EXISTS met (id TEXT NOT NULL PRIMARY KEY)");
    workspace.sql().run("DELETE FROM met");
  }

  @Override
  public boolean meet(ClaimId id) {
    return workspace.sql().update("INSERT OR IGNORE INTO met (id) VALUES (?)", id.text()) == 1;
  }

  @Override
  public List<ClaimId> notMet() {
    return ids(
        "SELECT id FROM claim WHERE cells IS NOT NULL"
            + " AND NOT EXISTS (SELECT 1 FROM met WHERE met.id = claim.id) ORDER BY place");
  }

  @Override
  public List<ClaimId> notMetWithText(String text) {
    List<ClaimId> found =
        ids(
            "SELECT id FROM claim WHERE text_key = ? AND claim = ?"
                + " AND coalesce(desk_edits, '') NOT LIKE '%\"claim\"%'"
                + " AND NOT EXISTS (SELECT 1 FROM met WHERE met.id = claim.id)"
                + " ORDER BY place LIMIT 1",
            ClaimRecords.textKey(text), text);
    return found.isEmpty() ? editedWithText(text) : found;
  }

  /** Claims whose text the desk has edited are known to the file by the text they had. */
  private List<ClaimId> editedWithText(String text) {
    return ids(
        "SELECT id FROM claim WHERE desk_edits IS NOT NULL"
            + " AND json_extract(desk_edits, '$.claim') = ?"
            + " AND NOT EXISTS (SELECT 1 FROM met WHERE met.id = claim.id)"
            + " ORDER BY place LIMIT 1",
        text);
  }

  private List<ClaimId> ids(String sql, Object... values) {
    List<ClaimId> ids = new ArrayList<>();
    workspace.sql().each(sql, row -> ids.add(new ClaimId(row.getString(1))), values);
    return ids;
  }
}
