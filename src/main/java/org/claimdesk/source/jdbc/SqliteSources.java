package org.claimdesk.source.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.journal.RecordKey;
import org.claimdesk.source.Source;
import org.claimdesk.source.SourceRecords;
import org.claimdesk.source.Sources;
import org.claimdesk.workspace.JournaledTable;
import org.claimdesk.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** The sources in SQLite. */
final class SqliteSources implements Sources {

  private final Workspace workspace;
  private final JournaledTable table;

  SqliteSources(Workspace workspace, JournaledTable table) {
    this.workspace = workspace;
    this.table = table;
  }

  private RecordKey key(ClaimId claim, int number) {
    return new RecordKey(table.kind(), claim.text(), number);
  }

  @Override
  public List<Source> of(ClaimId claim) {
    List<Source> sources = new ArrayList<>();
    workspace
        .sql()
        .each(
            "SELECT * FROM source WHERE claim_id = ? ORDER BY n",
            row -> sources.add(source(row)),
            claim.text());
    return sources;
  }

  @Override
  public void each(BiConsumer<ClaimId, Source> each) {
    workspace
        .sql()
        .each(
            "SELECT s.* FROM claim c JOIN source s ON s.claim_id = c.id"
                + " WHERE c.dropped = 0 ORDER BY c.place, s.n",
            row -> each.accept(new ClaimId(row.getString("claim_id")), source(row)));
  }

  private Source source(ResultSet row) throws SQLException {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>(table.snapshot(row).fields());
    for (String name : SourceRecords.EVIDENCE) {
      fields.put(name, row.getObject(name));
    }
    return SourceRecords.source(row.getInt("n"), fields);
  }

  @Override
  public int nextNumber(ClaimId claim) {
    return given(claim) + 1;
  }

  @Override
  public boolean wasGiven(ClaimId claim, int number) {
    return number <= given(claim);
  }

  private int given(ClaimId claim) {
    return (int)
        workspace.sql().number("SELECT sources_given FROM claim WHERE id = ?", claim.text());
  }

  @Override
  public void add(ClaimId claim, Source source) {
    workspace
        .sql()
        .update(
            "UPDATE claim SET sources_given = ? WHERE id = ? AND sources_given < ?",
            source.n(),
            claim.text(),
            source.n());
    table.add(key(claim, source.n()), SourceRecords.snapshot(source.details()));
  }

  @Override
  public boolean put(ClaimId claim, Source source) {
    return table.put(key(claim, source.n()), SourceRecords.snapshot(source.details()));
  }

  @Override
  public void remove(ClaimId claim, int number) {
    table.remove(key(claim, number));
  }
}
