package org.claimdesk.source.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.journal.ChangeLog;
import org.claimdesk.journal.RecordKey;
import org.claimdesk.journal.Snapshot;
import org.claimdesk.source.Source;
import org.claimdesk.source.SourceDetails;
import org.claimdesk.source.SourceField;
import org.claimdesk.source.SourceRecords;
import org.claimdesk.workspace.JournaledTable;
import org.claimdesk.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteSourcesTest {

  @TempDir private Path folder;

  @Test
  void handsOverTheSourcesInTheOrderOfTheClaimsWithoutDroppedOnes() {
    try (Workspace workspace = new Workspace(line -> {})) {
      workspace.use(folder.resolve("claims.csv"), Optional.empty());
      SqliteSources sources = sources(workspace);
      claim(workspace, "B", "1", 0);
      claim(workspace, "A", "2", 0);
      claim(workspace, "C", "3", 1);
      workspace.write(() -> attach(sources, "A", "A", "B", "C"));

      List<String> handedOver = new ArrayList<>();
      sources.each((claim, source) -> handedOver.add(claim + "/" + source.n()));

      assertThat(handedOver).containsExactly("B/1", "A/1", "A/2");
    }
  }

  private static SqliteSources sources(Workspace workspace) {
    JournaledTable.Shape shape =
        JournaledTable.Shape.of("source", List.of("claim_id", "n"), SourceRecords.NAMES);
    return new SqliteSources(workspace, new JournaledTable(workspace, new NoLog(), shape));
  }

  private static void claim(Workspace workspace, String id, String place, int dropped) {
    workspace
        .sql()
        .update(
            "INSERT INTO claim (id, place, claim, id_key, text_key, dropped)"
                + " VALUES (?, ?, 'Rates fell.', ?, 0, ?)",
            id,
            place,
            id,
            dropped);
  }

  private static int attach(SqliteSources sources, String... ids) {
    SourceDetails details = SourceDetails.of(Map.of(SourceField.WORK, "Yearbook"));
    for (String id : ids) {
      ClaimId claim = new ClaimId(id);
      sources.add(claim, new Source(sources.nextNumber(claim), details));
    }
    return ids.length;
  }

  private static final class NoLog implements ChangeLog {

    @Override
    public void changed(RecordKey key, Optional<Snapshot> before, Optional<Snapshot> after) {}

    @Override
    public void added(RecordKey key) {}
  }
}
