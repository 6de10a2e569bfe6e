package org.claimdesk.source.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.claim.Claim;
import org.claimdesk.claim.ClaimField;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.Claims;
import org.claimdesk.claim.Filter;
import org.claimdesk.claim.Place;

/** Claims of which nothing but the ids is asked. */
record ClaimsInMemory(List<ClaimId> ids) implements Claims {

  @Override
  public List<ClaimId> named(String typed, Match match) {
    return ids.stream().filter(id -> fits(id, typed, match)).toList();
  }

  @Override
  public List<ClaimId> near(String typed) {
    return ids;
  }

  private static boolean fits(ClaimId id, String typed, Match match) {
    return switch (match) {
      case EXACTLY -> id.text().equals(typed);
      case ANY_CASE -> id.text().equalsIgnoreCase(typed);
      case NUMBER_AT_END -> id.numberAtEnd().equals(typed);
      case BEGINNING -> id.key().startsWith(new ClaimId("x" + typed).key().substring(1));
    };
  }

  @Override
  public List<ClaimId> range(ClaimId from, ClaimId to) {
    return ids.subList(ids.indexOf(from), ids.indexOf(to) + 1);
  }

  @Override
  public Optional<Claim> byId(ClaimId id) {
    return ids.stream()
        .filter(id::equals)
        .map(known -> Claim.added(known, Map.of(ClaimField.CLAIM, "what " + known + " says")))
        .findFirst();
  }

  @Override
  public void add(Claim claim, Place place) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean put(Claim claim) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void remove(ClaimId id) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void move(ClaimId id, Place place) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<Place> placeOf(ClaimId id) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<Place> placeAfter(Place place) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<Place> lastPlace() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<ClaimId> lastId() {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<ClaimId> matching(Filter filter) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<ClaimId> nearest(Filter filter, Optional<ClaimId> from, Direction direction) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<ClaimId> beside(Filter filter, ClaimId from, Direction direction) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean isMeant(Filter filter, ClaimId id) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Standing standing(Filter filter, ClaimId claim) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<ClaimId> earlierTwin(Claim claim) {
    throw new UnsupportedOperationException();
  }

  @Override
  public long nextNumber(String prefix) {
    throw new UnsupportedOperationException();
  }
}
