package org.claimdesk.review.jdbc;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.journal.RecordKey;
import org.claimdesk.review.Queries;
import org.claimdesk.review.Query;
import org.claimdesk.review.QueryRecords;
import org.claimdesk.workspace.JournaledTable;
import org.claimdesk.workspace.Workspace;

/** The questions to the writer in SQLite. */
final class SqliteQueries implements Queries {

  private final Workspace workspace;
  private final JournaledTable table;

  SqliteQueries(Workspace workspace, JournaledTable table) {
    this.workspace = workspace;
    this.table = table;
  }

  private RecordKey key(ClaimId claim, int number) {
    return new RecordKey(table.kind(), claim.text(), number);
  }

  @Override
  public List<Query> of(ClaimId claim) {
    List<Query> queries = new ArrayList<>();
    workspace
        .sql()
        .each(
            "SELECT * FROM query WHERE claim_id = ? ORDER BY n",
            row -> queries.add(QueryRecords.query(row.getInt("n"), table.snapshot(row))),
            claim.text());
    return queries;
  }

  @Override
  public int nextNumber(ClaimId claim) {
    return 1
        + (int)
            workspace.sql().number("SELECT queries_given FROM claim WHERE id = ?", claim.text());
  }

  @Override
  public void add(ClaimId claim, Query query) {
    workspace
        .sql()
        .update(
            "UPDATE claim SET queries_given = ? WHERE id = ? AND queries_given < ?",
            query.n(),
            claim.text(),
            query.n());
    table.add(key(claim, query.n()), QueryRecords.snapshot(query));
  }

  @Override
  public boolean put(ClaimId claim, Query query) {
    return table.put(key(claim, query.n()), QueryRecords.snapshot(query));
  }
}
