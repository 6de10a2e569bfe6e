package org.claimdesk.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.Claims;
import org.claimdesk.problem.ProblemException;

/**
 * Gives each row its claim's id: the file's own; else that of the claim with the same text; else
 * the next free number.
 */
final class IncomingIds {

  private static final String PREFIX = "C";

  private final Claims claims;
  private final LoadedIds loaded;
  private final ColumnMapping mapping;
  private final boolean first;
  private boolean isNew;
  private long nextNumber;

  IncomingIds(LoadClaims.Desk desk, ColumnMapping mapping, boolean first) {
    this.claims = desk.claims();
    this.loaded = desk.loaded();
    this.mapping = mapping;
    this.first = first;
    loaded.clear();
  }

  /** Whether the claim of the last row is known to be new. */
  boolean isNew() {
    return isNew;
  }

  boolean isFirstLoad() {
    return first;
  }

  ClaimId of(IncomingRow row, List<String> cells, String text, Consumer<String> problems) {
    String own =
        row.work()
            .flatMap(DeskWork::id)
            .orElseGet(() -> mapping.cell(IncomingField.ID, cells))
            .strip();
    ClaimId id;
    if (!own.isEmpty()) {
      id = unique(own, problems);
    } else {
      id = sameText(text).orElseGet(this::nextFree);
      if (mapping.column(IncomingField.ID).isPresent()) {
        problems.accept("no id; the claim is called " + id);
      }
    }
    isNew = first || claims.byId(id).isEmpty();
    return id;
  }

  private ClaimId unique(String own, Consumer<String> problems) {
    ClaimId id = claimId(own, problems);
    if (loaded.meet(id)) {
      return id;
    }
    int copy = 2;
    ClaimId other = new ClaimId(id + "-" + copy);
    while (!loaded.meet(other)) {
      other = new ClaimId(id + "-" + ++copy);
    }
    problems.accept("the id " + id + " is there twice; this claim is called " + other);
    return other;
  }

  private static ClaimId claimId(String own, Consumer<String> problems) {
    try {
      return new ClaimId(own);
    } catch (ProblemException e) {
      ClaimId clean = new ClaimId(own.replaceAll("\\p{Cntrl}", "").strip());
      problems.accept("an id with control characters; the claim is called " + clean);
      return clean;
    }
  }

  private Optional<ClaimId> sameText(String text) {
    if (first) {
      return Optional.empty();
    }
    Optional<ClaimId> same = loaded.notMetWithText(text).stream().findFirst();
    same.ifPresent(loaded::meet);
    return same;
  }

  private ClaimId nextFree() {
    if (nextNumber == 0) {
      nextNumber = claims.nextNumber(PREFIX);
    }
    ClaimId id = new ClaimId(PREFIX + nextNumber++);
    while (!loaded.meet(id) || !first && claims.byId(id).isPresent()) {
      id = new ClaimId(PREFIX + nextNumber++);
    }
    return id;
  }

  /** The claims that came from the file before and are not in it now. */
  List<ClaimId> missing() {
    return first ? List.of() : loaded.notMet();
  }
}
