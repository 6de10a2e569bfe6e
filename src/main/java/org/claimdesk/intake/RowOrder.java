package org.claimdesk.intake;

import java.util.Optional;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.Claims;
import org.claimdesk.claim.Place;

/**
 * Gives claims the order of their rows, while these come one by one. Where a claim stands further
 * on than its row lets expect, either it was moved up or those between are gone: the row after it
 * tells.
 */
final class RowOrder {

  private final Claims claims;
  private Optional<Place> previous = Optional.empty();
  private Optional<Ahead> ahead = Optional.empty();
  private long moved;

  /** The claim of the row before, if it is not sure yet whether it stays where it is. */
  private record Ahead(ClaimId claim, Place place) {}

  RowOrder(Claims claims) {
    this.claims = claims;
  }

  /** A place for the claim of the next row behind all that are there. */
  Place last() {
    Place place = previous.map(Place::after).orElseGet(Place::first);
    previous = Optional.of(place);
    return place;
  }

  /** A place for the claim of the next row, which is new. */
  Place between() {
    ahead.ifPresent(this::stays);
    return behindPrevious();
  }

  /** Moves the claim of the next row, if it does not stand where it should. */
  void arrange(ClaimId claim, Place place) {
    ahead.ifPresent(row -> settle(row, place));
    if (previous.filter(before -> place.compareTo(before) < 0).isPresent()) {
      move(claim);
    } else if (isNext(place)) {
      previous = Optional.of(place);
    } else {
      ahead = Optional.of(new Ahead(claim, place));
    }
  }

  /** How many claims were moved. */
  long moved() {
    return moved;
  }

  private void settle(Ahead row, Place next) {
    if (following().filter(next::equals).isPresent()) {
      ahead = Optional.empty();
      move(row.claim());
    } else {
      stays(row);
    }
  }

  private void stays(Ahead row) {
    previous = Optional.of(row.place());
    ahead = Optional.empty();
  }

  private void move(ClaimId claim) {
    claims.move(claim, behindPrevious());
    moved++;
  }

  /** The usual place is known without a look into the workspace. */
  private boolean isNext(Place place) {
    return place.equals(previous.map(Place::after).orElseGet(Place::first))
        || following().filter(place::equals).isPresent();
  }

  private Optional<Place> following() {
    return claims.placeAfter(previous.orElse(Place.BEGINNING));
  }

  private Place behindPrevious() {
    Optional<Place> next = following();
    Place place =
        previous
            .map(before -> next.map(before::before).orElseGet(before::after))
            .orElseGet(() -> next.map(Place::before).orElseGet(Place::first));
    previous = Optional.of(place);
    return place;
  }
}
