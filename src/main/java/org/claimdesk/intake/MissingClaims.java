package org.claimdesk.intake;

import java.util.List;
import org.claimdesk.claim.Claims;
import org.claimdesk.claim.Place;

/** The claims that a new version of the file does not have any more. */
final class MissingClaims {

  private static final int PAGE = 500;

  private final RowClaims rows;
  private final Claims claims;
  private final MovedCells moved;
  private final LoadListener listener;
  private long count;
  private long pruned;

  MissingClaims(LoadClaims.Desk desk, MovedCells moved, LoadListener listener) {
    this.moved = moved;
    this.rows = desk.rows();
    this.claims = desk.claims();
    this.listener = listener;
  }

  /**
   * Tells each of them.
   *
   * @param prune whether those without work are taken away
   */
  void pass(boolean prune) {
    List<RowClaims.Missing> page = rows.missingAfter(Place.BEGINNING, PAGE);
    while (!page.isEmpty()) {
      page.forEach(missing -> take(missing, prune && !missing.worked()));
      page = rows.missingAfter(page.get(page.size() - 1).place(), PAGE);
    }
  }

  private void take(RowClaims.Missing missing, boolean prune) {
    count++;
    if (prune) {
      claims.remove(missing.claim());
      pruned++;
    } else if (moved.areAny()) {
      claims.put(moved.move(claims.byId(missing.claim()).orElseThrow()));
    }
    listener.missing(missing.claim(), prune);
  }

  long count() {
    return count;
  }

  long kept() {
    return count - pruned;
  }

  long pruned() {
    return pruned;
  }
}
