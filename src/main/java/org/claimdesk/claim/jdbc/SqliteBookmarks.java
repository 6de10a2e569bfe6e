package org.claimdesk.claim.jdbc;

import java.util.Optional;
import org.claimdesk.claim.Bookmarks;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.journal.Reviewer;
import org.claimdesk.workspace.Workspace;

/** Bookmarks in SQLite; a bookmark is no change to the work and stands in no journal. */
final class SqliteBookmarks implements Bookmarks {

  private final Workspace workspace;

  SqliteBookmarks(Workspace workspace) {
    this.workspace = workspace;
  }

  @Override
  public Optional<ClaimId> of(Reviewer reviewer) {
    return workspace
        .sql()
        .first(
            "SELECT claim_id FROM bookmark WHERE reviewer_key = ?",
            row -> new ClaimId(row.getString(1)),
            reviewer.key());
  }

  @Override
  public void set(Reviewer reviewer, ClaimId claim) {
    workspace.write(
        () ->
            workspace
                .sql()
                .update(
                    "INSERT INTO bookmark (reviewer_key, claim_id) VALUES (?, ?)"
                        + " ON CONFLICT (reviewer_key) DO UPDATE SET claim_id = excluded.claim_id",
                    reviewer.key(),
                    claim.text()));
  }
}
