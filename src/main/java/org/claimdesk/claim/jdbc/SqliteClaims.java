package org.claimdesk.claim.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimdesk.claim.Claim;
import org.claimdesk.claim.ClaimField;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.ClaimRecords;
import org.claimdesk.claim.Claims;
import org.claimdesk.claim.Filter;
import org.claimdesk.claim.Fold;
import org.claimdesk.claim.Place;
import org.claimdesk.journal.RecordKey;
import org.claimdesk.journal.Snapshot;
import org.claimdesk.workspace.ClaimConditions;
import org.claimdesk.workspace.ClaimRow;
import org.claimdesk.workspace.JournaledTable;
import org.claimdesk.workspace.Workspace;

/** The claims in SQLite. */
final class SqliteClaims implements Claims {

  private static final int CANDIDATES = 12;

  private final Workspace workspace;
  private final JournaledTable table;
  private final ClaimWalk walk;

  SqliteClaims(Workspace workspace, JournaledTable table) {
    this.workspace = workspace;
    this.table = table;
    this.walk = new ClaimWalk(workspace);
  }

  private static RecordKey key(ClaimId id) {
    return RecordKey.of("claim", id.text());
  }

  @Override
  public Optional<Claim> byId(ClaimId id) {
    return workspace
        .sql()
        .first(
            "SELECT " + ClaimRow.COLUMNS + " FROM claim c WHERE c.id = ?",
            ClaimRow::claim,
            id.text());
  }

  @Override
  public boolean has(ClaimId id) {
    return workspace
        .sql()
        .first("SELECT 1 FROM claim WHERE id = ?", row -> true, id.text())
        .isPresent();
  }

  @Override
  public void add(Claim claim, Place place) {
    table.add(key(claim.id()), ClaimRecords.row(claim, place));
  }

  @Override
  public boolean put(Claim claim) {
    Place place = placeOf(claim.id()).orElseThrow();
    return table.put(key(claim.id()), ClaimRecords.snapshot(claim, place));
  }

  @Override
  public void remove(ClaimId id) {
    table.remove(key(id));
  }

  @Override
  public void move(ClaimId id, Place place) {
    Snapshot moved = ClaimRecords.snapshot(byId(id).orElseThrow(), place);
    table.put(key(id), moved);
  }

  @Override
  public Optional<Place> placeOf(ClaimId id) {
    return place("SELECT place FROM claim WHERE id = ?", id.text());
  }

  @Override
  public Optional<Place> placeAfter(Place place) {
    return place("SELECT min(place) FROM claim WHERE place > ?", place.text());
  }

  @Override
  public Optional<Place> lastPlace() {
    return place("SELECT max(place) FROM claim");
  }

  @Override
  public Optional<ClaimId> lastId() {
    return ids("SELECT id FROM claim ORDER BY place DESC LIMIT 1").stream().findFirst();
  }

  private Optional<Place> place(String sql, Object... values) {
    return workspace
        .sql()
        .first(sql, row -> Optional.ofNullable(row.getString(1)), values)
        .flatMap(text -> text)
        .map(Place::new);
  }

  @Override
  public List<ClaimId> named(String typed, Match match) {
    return switch (match) {
      case EXACTLY -> ids("SELECT id FROM claim WHERE id = ?", typed);
      case ANY_CASE -> some("id_key = ?", Fold.text(typed));
      case NUMBER_AT_END -> some("id_number = ?", typed.replaceFirst("^0+(?=.)", ""));
      case BEGINNING ->
          some("id_key >= ? AND id_key < ?", Fold.text(typed), Fold.text(typed) + "\uFFFF");
    };
  }

  @Override
  public List<ClaimId> near(String typed) {
    String key = Fold.text(typed.strip());
    List<ClaimId> near = new ArrayList<>();
    near.addAll(first("id_number = ? ORDER BY rowid", ClaimId.lastNumber(key)));
    near.addAll(first("id_key >= ? ORDER BY id_key", key));
    near.addAll(first("id_key < ? ORDER BY id_key DESC", key));
    return near;
  }

  private List<ClaimId> first(String condition, String value) {
    return ids("SELECT id FROM claim WHERE " + condition + " LIMIT " + CANDIDATES, value);
  }

  private List<ClaimId> some(String condition, Object... values) {
    return ids(
        "SELECT id FROM claim WHERE " + condition + " ORDER BY place LIMIT " + CANDIDATES, values);
  }

  @Override
  public List<ClaimId> range(ClaimId from, ClaimId to) {
    return ids(
        "SELECT id FROM claim WHERE place BETWEEN"
            + " (SELECT min(place) FROM claim WHERE id IN (?1, ?2)) AND"
            + " (SELECT max(place) FROM claim WHERE id IN (?1, ?2)) ORDER BY place",
        from.text(),
        to.text());
  }

  @Override
  public List<ClaimId> matching(Filter filter) {
    ClaimConditions conditions = new ClaimConditions(filter);
    return ids(
        "SELECT c.id FROM "
            + conditions.claims()
            + conditions.where()
            + " ORDER BY c.place LIMIT ? OFFSET ?",
        conditions.values(ClaimConditions.limit(filter.limit()), filter.offset()));
  }

  @Override
  public Optional<ClaimId> nearest(Filter filter, Optional<ClaimId> from, Direction direction) {
    return walk.nearest(filter, from.flatMap(this::placeOf), direction).flatMap(this::at);
  }

  @Override
  public Optional<ClaimId> beside(Filter filter, ClaimId from, Direction direction) {
    return placeOf(from).flatMap(here -> walk.beside(filter, here, direction)).flatMap(this::at);
  }

  private Optional<ClaimId> at(Place place) {
    return ids("SELECT id FROM claim WHERE place = ?", place.text()).stream().findFirst();
  }

  @Override
  public boolean isMeant(Filter filter, ClaimId id) {
    return walk.isMeant(filter, id);
  }

  @Override
  public Standing standing(Filter filter, ClaimId claim) {
    return walk.standing(filter, claim);
  }

  @Override
  public Optional<ClaimId> earlierTwin(Claim claim) {
    String letters = Fold.letters(claim.text());
    String claimant = claim.field(ClaimField.CLAIMANT).map(Fold::letters).orElse("");
    return workspace
        .sql()
        .firstOf(
            "SELECT id, claim, coalesce(claimant, '') FROM claim"
                + " WHERE text_key = ? AND dropped = 0 AND place <"
                + " (SELECT place FROM claim WHERE id = ?) ORDER BY place",
            row ->
                Fold.letters(row.getString(2)).equals(letters)
                        && Fold.letters(row.getString(3)).equals(claimant)
                    ? Optional.of(new ClaimId(row.getString(1)))
                    : Optional.empty(),
            Fold.hash(letters),
            claim.id().text());
  }

  @Override
  public long nextNumber(String prefix) {
    String key = Fold.text(prefix);
    return 1
        + workspace
            .sql()
            .number(
                "SELECT max(CAST(id_number AS INTEGER)) FROM claim"
                    + " WHERE id_key >= ? AND id_key < ? AND length(id_number) < 18"
                    + " AND ltrim(substr(id_key, length(?) + 1), '0') = id_number",
                key,
                key + "\uFFFF",
                key);
  }

  private List<ClaimId> ids(String sql, Object... values) {
    List<ClaimId> ids = new ArrayList<>();
    workspace.sql().each(sql, row -> ids.add(new ClaimId(row.getString(1))), values);
    return ids;
  }
}
