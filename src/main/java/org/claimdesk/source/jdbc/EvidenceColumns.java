package org.claimdesk.source.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.journal.ChangeListener;
import org.claimdesk.journal.Entry;
import org.claimdesk.journal.RecordKey;
import org.claimdesk.source.Address;
import org.claimdesk.source.Evidence;
import org.claimdesk.source.SourceId;
import org.claimdesk.source.SourceRecords;
import org.claimdesk.source.capture.Copies;
import org.claimdesk.source.capture.EvidenceRule;
import org.claimdesk.source.capture.Look;
import org.claimdesk.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what the copies say of a source beside it, in the transaction that changes the source or
 * adds a look.
 */
final class EvidenceColumns implements ChangeListener {

  private static final String UPDATE =
      "UPDATE source SET "
          + String.join(" = ?, ", SourceRecords.EVIDENCE)
          + " = ? WHERE claim_id = ? AND n = ?";

  private final Workspace workspace;
  private final Copies copies;
  private final EvidenceRule rule;

  EvidenceColumns(Workspace workspace, Copies copies) {
    this.workspace = workspace;
    this.copies = copies;
    this.rule = new EvidenceRule(copies::text);
  }

  @Override
  public void changed(RecordKey key, Entry.Kind kind) {
    SourceId id = new SourceId(new ClaimId(key.claim()), key.number());
    if (key.kind().equals("source") && wasLookedAt(id)) {
      workOut(id);
    }
  }

  private boolean wasLookedAt(SourceId id) {
    return workspace
        .sql()
        .first(
            "SELECT 1 FROM look WHERE claim_id = ? AND n = ? LIMIT 1",
            row -> true,
            id.claim().text(),
            id.number())
        .isPresent();
  }

  /** What a source says that matters for its evidence. */
  private record Shown(Optional<Address> address, Optional<String> quote) {}

  /** Works out what the copies say; does nothing where the source is not there. */
  void workOut(SourceId id) {
    workspace
        .sql()
        .first(
            "SELECT address, quote FROM source WHERE claim_id = ? AND n = ?",
            row ->
                new Shown(
                    Optional.ofNullable(row.getString(1)).map(Address::parse),
                    Optional.ofNullable(row.getString(2))),
            id.claim().text(),
            id.number())
        .ifPresent(shown -> write(id, shown));
  }

  private void write(SourceId id, Shown shown) {
    List<Look> looks = shown.address().map(address -> copies.looks(id, address)).orElse(List.of());
    Evidence evidence = rule.of(looks, shown.quote());
    List<@Nullable Object> values = new ArrayList<>(SourceRecords.values(evidence));
    values.add(id.claim().text());
    values.add(id.number());
    workspace.sql().update(UPDATE, values.toArray());
  }
}
