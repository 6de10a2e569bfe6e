package org.claimdesk.claim;

import java.util.Map;
import java.util.Optional;
import org.claimdesk.journal.Author;
import org.claimdesk.journal.Steps;
import org.claimdesk.problem.ProblemException;

/** Adds a claim that the claims file missed. */
public final class AddClaim {

  private static final int LONGEST_NUMBER = 9;

  private final Steps steps;
  private final Claims claims;

  public AddClaim(Steps steps, Claims claims) {
    this.steps = steps;
    this.claims = claims;
  }

  /**
   * A claim to add.
   *
   * @param id its id; the next free number after the pattern of the others if absent
   * @param after the claim it comes after; the last one if absent
   */
  public record Order(
      Map<ClaimField, String> fields, Optional<ClaimId> id, Optional<ClaimId> after) {}

  /**
   * @return the id of the claim
   * @throws ProblemException if the id is taken
   */
  public ClaimId add(Author author, Order order) {
    return steps.take(
        author,
        () -> {
          ClaimId id = order.id().map(this::requireFree).orElseGet(() -> nextId(order.after()));
          claims.add(Claim.added(id, order.fields()), place(order.after()));
          return id;
        });
  }

  private ClaimId requireFree(ClaimId id) {
    if (claims.byId(id).isPresent()) {
      throw ProblemException.of(
          "there is a claim " + id + " already", "choose another --id, or edit " + id);
    }
    return id;
  }

  /** The next free number after the pattern of another claim's id: {@code KT-052} after KT-051. */
  private ClaimId nextId(Optional<ClaimId> after) {
    String model = after.or(claims::lastId).map(ClaimId::text).orElse("");
    String number = model.substring(ClaimId.digitsStart(model));
    boolean numbered = !number.isEmpty() && number.length() <= LONGEST_NUMBER;
    String prefix = numbered ? model.substring(0, model.length() - number.length()) : "C";
    String next = String.valueOf(claims.nextNumber(prefix));
    int zeros = numbered && number.startsWith("0") ? number.length() - next.length() : 0;
    return new ClaimId(prefix + "0".repeat(Math.max(0, zeros)) + next);
  }

  private Place place(Optional<ClaimId> after) {
    Optional<Place> previous =
        after.map(id -> claims.placeOf(id).orElseThrow()).or(claims::lastPlace);
    return previous
        .map(place -> claims.placeAfter(place).map(place::before).orElseGet(place::after))
        .orElseGet(Place::first);
  }
}
