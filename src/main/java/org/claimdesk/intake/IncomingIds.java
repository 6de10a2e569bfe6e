package org.claimdesk.intake;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimdesk.claim.Claim;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.Claims;
import org.claimdesk.problem.ProblemException;

/**
 * Gives each row its claim's id: the file's own; else that of the claim it was before; else the
 * next free number.
 */
final class IncomingIds {

  private static final String PREFIX = "C";
  private static final Pattern NUMBERED = Pattern.compile("(?i)" + PREFIX + "0*(\\d{1,17})");

  private static final int REMEMBERED = 10_000;

  /** So that {@code C10} comes after {@code C9}. */
  private static final Comparator<String> IN_ORDER =
      Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

  private final Claims claims;
  private final ColumnMapping mapping;
  private final ClaimsTable table;
  private final boolean first;
  private final RowClaims rows;
  private Optional<RowClaims.Given> given = Optional.empty();
  private boolean copiesKnown;
  private long row;
  private long nextNumber;

  /** The last of the ids given so far, by {@link #IN_ORDER}. */
  private String last = "";

  /** How often the ids were met that come more than once; of many, those met last. */
  private final Map<ClaimId, Integer> copies =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ClaimId, Integer> eldest) {
          return size() > REMEMBERED;
        }
      };

  IncomingIds(LoadClaims.Desk desk, ClaimsTable table, ColumnMapping mapping, boolean first) {
    this.claims = desk.claims();
    this.rows = desk.rows();
    this.table = table;
    this.mapping = mapping;
    this.first = first;
  }

  /** Finds out which claims of the workspace the rows are, before any of them is taken in. */
  void prepare() {
    rows.clear();
    if (first) {
      return;
    }
    numberAfter(claims.nextNumber(PREFIX) - 1);
    copiesKnown = rows.anyCopy();
    table.forEachRow(this::meet);
    new SameClaims(rows).match(table.isReport());
    given = rows.givenFrom(1);
    row = 0;
  }

  private void meet(IncomingRow incoming) {
    List<String> cells = incoming.cells();
    if (mapping.cell(IncomingField.CLAIM, cells).isBlank()) {
      return;
    }
    row++;
    String own = own(incoming);
    if (own.isEmpty()) {
      rows.ask(
          row,
          mapping.cell(IncomingField.CLAIM, cells),
          mapping.cell(IncomingField.CLAIMANT, cells));
      return;
    }
    numberAfter(own);
    ClaimId id =
        ofSameText(own, mapping.cell(IncomingField.CLAIM, cells)).orElseGet(() -> unique(own));
    if (!id.text().equals(own)) {
      rows.rename(row, id);
    }
  }

  /** Of claims that came with the same id, the one with the row's text. */
  private Optional<ClaimId> ofSameText(String own, String text) {
    if (!copiesKnown) {
      return Optional.empty();
    }
    ClaimId id = clean(own);
    int copy = 1;
    for (Optional<Claim> claim = claims.byId(id);
        claim.isPresent();
        claim = claims.byId(new ClaimId(clean(own) + "-" + ++copy))) {
      if (claim.get().says(text) && rows.meet(claim.get().id())) {
        return Optional.of(claim.get().id());
      }
    }
    return Optional.empty();
  }

  private String own(IncomingRow incoming) {
    String own =
        incoming
            .work()
            .flatMap(DeskWork::id)
            .orElseGet(() -> mapping.cell(IncomingField.ID, incoming.cells()))
            .strip();
    // an id of nothing but control characters is none
    return withoutControls(own).isEmpty() ? "" : own;
  }

  private void numberAfter(String id) {
    Matcher numbered = NUMBERED.matcher(id);
    if (numbered.matches()) {
      numberAfter(Long.parseLong(numbered.group(1)));
    }
  }

  private void numberAfter(long number) {
    nextNumber = Math.max(nextNumber, number + 1);
  }

  /** The id of the next row with a text; each row is to be asked for once, in their order. */
  ClaimId of(IncomingRow incoming, Consumer<String> problems) {
    row++;
    String own = own(incoming);
    Optional<ClaimId> known = first ? Optional.empty() : known();
    ClaimId id = known.orElseGet(() -> own.isEmpty() ? nextFree() : ownOf(own));
    if (IN_ORDER.compare(id.text(), last) > 0) {
      last = id.text();
    }
    if (own.isEmpty() && mapping.column(IncomingField.ID).isPresent()) {
      problems.accept("no id; the claim is called " + id);
    } else if (!own.isEmpty() && !id.text().equals(own)) {
      problems.accept(renamed(own, id));
    }
    return id;
  }

  private ClaimId ownOf(String own) {
    return first ? unique(own) : new ClaimId(own);
  }

  private Optional<ClaimId> known() {
    if (given.isEmpty() || given.get().row() != row) {
      return Optional.empty();
    }
    Optional<ClaimId> id = given.get().claim();
    given = rows.givenFrom(row + 1);
    return id;
  }

  private ClaimId unique(String own) {
    ClaimId id = clean(own);
    if (isFree(id)) {
      return id;
    }
    int copy = copies.getOrDefault(id, 1) + 1;
    ClaimId other = new ClaimId(id + "-" + copy);
    while (!isFree(other)) {
      other = new ClaimId(id + "-" + ++copy);
    }
    copies.put(id, copy);
    return other;
  }

  /**
   * In a first load the claims themselves say which ids rows have had. Most files have them in
   * order: one behind all others was had by none, and need not be looked for.
   */
  private boolean isFree(ClaimId id) {
    return first ? IN_ORDER.compare(id.text(), last) > 0 || !claims.has(id) : rows.meet(id);
  }

  private static ClaimId clean(String own) {
    try {
      return new ClaimId(own);
    } catch (ProblemException e) {
      return new ClaimId(withoutControls(own));
    }
  }

  private static String withoutControls(String own) {
    boolean any = own.chars().anyMatch(Character::isISOControl);
    return any ? own.replaceAll("\\p{Cc}", "").strip() : own;
  }

  private static String renamed(String own, ClaimId id) {
    ClaimId clean = clean(own);
    return clean.equals(id)
        ? "an id with control characters; the claim is called " + id
        : "the id " + clean + " is there twice; this claim is called " + id;
  }

  private ClaimId nextFree() {
    if (nextNumber == 0) {
      numberAfter(0);
      passOverOwnNumbers();
    }
    ClaimId id = new ClaimId(PREFIX + nextNumber++);
    if (!first) {
      rows.meet(id);
    }
    return id;
  }

  /** A number that the file itself gives, here or further down, is not to be taken from it. */
  private void passOverOwnNumbers() {
    if (mapping.column(IncomingField.ID).isPresent() || table.isReport()) {
      table.forEachRow(incoming -> numberAfter(own(incoming)));
    }
  }
}
