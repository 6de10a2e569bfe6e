package org.claimdesk.report.jdbc;

import java.util.Optional;
import org.claimdesk.claim.FileLayouts;
import org.claimdesk.journal.ChangeListener;
import org.claimdesk.journal.Entry;
import org.claimdesk.journal.RecordKey;
import org.claimdesk.workspace.Settings;
import org.claimdesk.workspace.Workspace;

/**
 * Keeps the view {@code report} in step with the claims file's columns and with the most sources a
 * claim has; looks only where one of them may have changed.
 */
final class ReportView implements ChangeListener {

  private final Workspace workspace;
  private final FileLayouts layouts;
  private boolean columnsChanged;
  private int sources;

  ReportView(Workspace workspace, FileLayouts layouts) {
    this.workspace = workspace;
    this.layouts = layouts;
    workspace.beforeCommit(this::keep);
    workspace.afterRollback(this::forget);
  }

  @Override
  public void changed(RecordKey key, Entry.Kind kind) {
    if (key.kind().equals(Settings.TABLE)) {
      columnsChanged = true;
    } else if (key.kind().equals("source") && key.number() > sources) {
      sources = Math.max(sources, sourcesOf(key.claim()));
    }
  }

  private int sourcesOf(String claim) {
    return (int) workspace.sql().number("SELECT count(*) FROM source WHERE claim_id = ?", claim);
  }

  private void forget() {
    columnsChanged = false;
    sources = 0;
  }

  private void keep() {
    if (columnsChanged || sources > 0) {
      Optional<String> before = statement();
      int most = Math.max(sources, ViewDefinition.room(before));
      if (columnsChanged || most > ViewDefinition.room(before)) {
        replace(before, ViewDefinition.of(layouts.current().columns(), Math.max(most, 0)));
      }
      forget();
    }
  }

  private void replace(Optional<String> before, Optional<String> after) {
    if (!before.equals(after)) {
      workspace.sql().run("DROP VIEW IF EXISTS " + ViewDefinition.VIEW);
      after.ifPresent(workspace.sql()::run);
    }
  }

  private Optional<String> statement() {
    return workspace
        .sql()
        .first(
            "SELECT sql FROM sqlite_master WHERE type = 'view' AND name = ?",
            row -> row.getString(1),
            ViewDefinition.VIEW);
  }
}
