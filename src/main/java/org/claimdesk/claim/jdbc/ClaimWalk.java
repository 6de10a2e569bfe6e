package org.claimdesk.claim.jdbc;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.Claims;
import org.claimdesk.claim.Filter;
import org.claimdesk.claim.Place;
import org.claimdesk.workspace.ClaimConditions;
import org.claimdesk.workspace.Workspace;

/** Goes from claim to claim in their order, along those that a filter means. */
final class ClaimWalk {

  private final Workspace workspace;

  ClaimWalk(Workspace workspace) {
    this.workspace = workspace;
  }

  /** The nearest place, going round at the end; skipped claims come after the rest. */
  Optional<Place> nearest(Filter filter, Optional<Place> here, Claims.Direction direction) {
    for (int skipped = 0; skipped <= 1; skipped++) {
      Optional<Place> ahead = nearest(filter, skipped, direction, here);
      Optional<Place> found =
          ahead.isPresent() ? ahead : nearest(filter, skipped, direction, Optional.empty());
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** One look for each state, as the index has the places of one state in order. */
  private Optional<Place> nearest(
      Filter filter, int skipped, Claims.Direction direction, Optional<Place> from) {
    Comparator<Place> nearer =
        direction == Claims.Direction.FORWARD
            ? Comparator.naturalOrder()
            : Comparator.reverseOrder();
    return filter.states().stream()
        .map(one -> new ClaimConditions(one).and("c.skipped = ?", skipped))
        .map(conditions -> first(conditions, direction, from))
        .flatMap(Optional::stream)
        .min(nearer);
  }

  Optional<Place> beside(Filter filter, Place from, Claims.Direction direction) {
    return first(new ClaimConditions(filter), direction, Optional.of(from));
  }

  private Optional<Place> first(
      ClaimConditions conditions, Claims.Direction direction, Optional<Place> from) {
    boolean forward = direction == Claims.Direction.FORWARD;
    from.ifPresent(
        place -> conditions.and("c.place " + (forward ? ">" : "<") + " ?", place.text()));
    return workspace
        .sql()
        .first(
            "SELECT c.place FROM "
                + conditions.claims()
                + conditions.where()
                + " ORDER BY c.place"
                + (forward ? "" : " DESC")
                + " LIMIT 1",
            row -> new Place(row.getString(1)),
            conditions.values());
  }

  boolean isMeant(Filter filter, ClaimId id) {
    ClaimConditions conditions = new ClaimConditions(filter).and("c.id = ?", id.text());
    return workspace
        .sql()
        .first(
            "SELECT 1 FROM " + conditions.claims() + conditions.where(),
            row -> true,
            conditions.values())
        .isPresent();
  }

  Claims.Standing standing(Filter filter, ClaimId claim) {
    ClaimConditions conditions = new ClaimConditions(filter);
    List<Object> values = new ArrayList<>(List.of(claim.text()));
    values.addAll(List.of(conditions.values()));
    return workspace
        .sql()
        .first(
            "SELECT sum(c.place <= (SELECT place FROM claim WHERE id = ?)), count(*) FROM "
                + conditions.claims()
                + conditions.where(),
            row -> new Claims.Standing(row.getLong(1), row.getLong(2)),
            values.toArray())
        .orElseThrow();
  }
}
