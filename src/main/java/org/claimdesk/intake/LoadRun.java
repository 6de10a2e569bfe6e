package org.claimdesk.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.claimdesk.claim.Claim;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.Claims;
import org.claimdesk.claim.FileLayout;
import org.claimdesk.claim.Place;
import org.claimdesk.problem.Location;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.tabular.Tally;

/** One pass through a claims file. */
final class LoadRun {

  private static final int SAMPLE = 50;
  private static final int NAMED = 20;

  private final LoadClaims.Desk desk;
  private final Claims claims;
  private final ClaimsTable table;
  private final LoadOptions options;
  private final ColumnMapping mapping;
  private final IncomingClaims incoming;
  private final IncomingIds ids;
  private final ForeignVerdicts verdicts;
  private final List<Problem> badRows = new ArrayList<>();
  private final List<LoadReport.Edit> edits = new ArrayList<>();
  private final List<ClaimId> fresh = new ArrayList<>();
  private Optional<Place> previous = Optional.empty();
  private int widest;
  private long added;
  private long updated;
  private long leftOut;
  private long adopted;

  LoadRun(LoadClaims.Desk desk, ClaimsTable table, LoadOptions options, boolean first) {
    this.desk = desk;
    this.claims = desk.claims();
    this.table = table;
    this.options = options;
    this.mapping = ColumnMapping.of(table, options.mapping());
    this.incoming = new IncomingClaims(mapping);
    this.verdicts = new ForeignVerdicts(desk.scale());
    this.ids = new IncomingIds(desk, mapping, first);
  }

  LoadReport run() {
    if (!options.mapping().containsKey(IncomingField.CLAIM)) {
      requireSentences();
    }
    Tally rows = table.forEachRow(this::take);
    if (options.strict() && !badRows.isEmpty()) {
      throw new ProblemException(strictly());
    }
    desk.layouts().replace(new FileLayout(table.dialect(), mapping.fileColumns(widest)));
    return new LoadReport(
        mapping.told(),
        mapping.extra(),
        verdicts.told(),
        badRows,
        edits,
        ids.missing(),
        fresh,
        added,
        updated,
        rows.rows() - leftOut,
        rows.blank(),
        leftOut,
        adopted);
  }

  private List<Problem> strictly() {
    List<Problem> problems = new ArrayList<>(badRows);
    problems.add(
        Problem.at(
            Location.of(table.name()),
            "nothing was loaded, as --strict asks where a row is bad",
            "mend these rows, or load without --strict"));
    return problems;
  }

  /** A column of flags that happens to be called claim is not taken for sentences. */
  private void requireSentences() {
    List<String> texts = new ArrayList<>();
    try {
      table.forEachRow(
          row -> {
            texts.add(incoming.text(row.cells()).strip());
            if (texts.size() == SAMPLE) {
              throw new ColumnMapping.Enough();
            }
          });
    } catch (ColumnMapping.Enough e) {
      // the sample is full
    }
    texts.removeIf(String::isEmpty);
    if (!texts.isEmpty()
        && texts.stream().allMatch(text -> text.matches("[\\d.,-]+|.|true|false"))) {
      throw new ProblemException(
          ColumnMapping.noClaim(
              table,
              "the column taken for the claim holds no sentences but \"" + texts.get(0) + "\""));
    }
  }

  private void take(IncomingRow row) {
    int expected = table.columns().size();
    List<String> cells = padded(row.cells(), expected);
    String text = incoming.text(cells);
    if (text.isBlank()) {
      leftOut++;
      String what = "no claim in it: left out";
      tell(row, row.cells().size() == expected ? what : counted(row, expected, what));
      return;
    }
    if (row.cells().size() != expected) {
      tell(
          row,
          counted(
              row,
              expected,
              row.cells().size() < expected
                  ? "the missing ones are empty"
                  : "the surplus ones are kept"));
    }
    verdicts.see(mapping.cell(IncomingField.VERDICT, cells));
    widest = Math.max(widest, cells.size());
    ClaimId id = ids.of(row, cells, text, problem -> tell(row, problem));
    place(id, incoming.claim(id, row, cells), row);
  }

  private static List<String> padded(List<String> cells, int size) {
    if (cells.size() >= size) {
      return cells;
    }
    List<String> all = new ArrayList<>(cells);
    all.addAll(Collections.nCopies(size - cells.size(), ""));
    return all;
  }

  private String counted(IncomingRow row, int expected, String what) {
    int desks = row.found() - row.cells().size();
    String found = row.found() == 1 ? "1 cell" : row.found() + " cells";
    return "%s found, %d expected; %s".formatted(found, expected + desks, what);
  }

  private void tell(IncomingRow row, String what) {
    badRows.add(Problem.at(Location.of(table.name(), row.line()), what));
  }

  private void place(ClaimId id, Claim claim, IncomingRow row) {
    Optional<Claim> there = ids.isNew() ? Optional.empty() : claims.byId(id);
    if (there.isPresent()) {
      update(there.get(), claim);
    } else {
      add(claim, row);
    }
  }

  private void add(Claim claim, IncomingRow row) {
    Place place = nextPlace();
    claims.add(claim, place);
    previous = Optional.of(place);
    added++;
    if (!ids.isFirstLoad() && fresh.size() < NAMED) {
      fresh.add(claim.id());
    }
    row.work().ifPresent(work -> adopt(claim, work));
  }

  private Place nextPlace() {
    if (ids.isFirstLoad()) {
      return previous.map(Place::after).orElseGet(Place::first);
    }
    return previous
        .map(place -> claims.placeAfter(place).map(place::before).orElseGet(place::after))
        .orElseGet(this::beforeAll);
  }

  private Place beforeAll() {
    return claims.placeAfter(new Place("")).map(Place::before).orElseGet(Place::first);
  }

  private void adopt(Claim claim, DeskWork work) {
    work.sources().forEach(source -> desk.sources().add(claim.id(), source));
    if (desk.reviews().put(claim.id(), work.reviewOf(claim.text()))) {
      adopted++;
    }
  }

  private void update(Claim before, Claim inFile) {
    ClaimUpdate update = new ClaimUpdate(before, inFile);
    edits.addAll(update.edits());
    boolean changed = claims.put(update.after());
    Place place = claims.placeOf(before.id()).orElseThrow();
    if (previous.isPresent() && place.compareTo(previous.get()) < 0) {
      place = nextPlace();
      claims.move(before.id(), place);
      changed = true;
    }
    previous = Optional.of(place);
    if (changed) {
      updated++;
    }
  }
}
