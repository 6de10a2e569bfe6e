package org.claimdesk.intake.jdbc;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.Place;
import org.claimdesk.intake.OriginalVerdicts;
import org.claimdesk.workspace.Workspace;

/** The verdicts of the file in the table {@code claim}. */
final class SqliteOriginalVerdicts implements OriginalVerdicts {

  private final Workspace workspace;

  SqliteOriginalVerdicts(Workspace workspace) {
    this.workspace = workspace;
  }

  @Override
  public List<Held> after(Place place, int most) {
    List<Held> held = new ArrayList<>();
    workspace
        .sql()
        .each(
            "SELECT id, place, original_verdict, verdict IS NOT NULL FROM claim"
                + " WHERE place > ? AND dropped = 0 AND original_verdict IS NOT NULL"
                + " ORDER BY place LIMIT ?",
            row ->
                held.add(
                    new Held(
                        new ClaimId(row.getString(1)),
                        new Place(row.getString(2)),
                        row.getString(3),
                        row.getBoolean(4))),
            place.text(),
            most);
    return held;
  }
}
