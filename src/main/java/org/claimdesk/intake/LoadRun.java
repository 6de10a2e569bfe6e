package org.claimdesk.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.claimdesk.claim.Claim;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.Claims;
import org.claimdesk.claim.FileColumn;
import org.claimdesk.claim.FileLayout;
import org.claimdesk.review.ScaleChange;
import org.claimdesk.tabular.Tally;

/** One pass through a claims file. */
final class LoadRun {

  private static final int NAMED = 20;

  private final LoadClaims.Desk desk;
  private final Claims claims;
  private final ClaimsTable table;
  private final LoadOptions options;
  private final LoadListener listener;
  private final boolean first;
  private final ColumnMapping mapping;
  private final IncomingClaims incoming;
  private final IncomingIds ids;
  private final ForeignVerdicts verdicts;
  private final RowOrder order;
  private final BadRows badRows;
  private final SwallowedRows swallowed;
  private final List<ClaimId> fresh = new ArrayList<>();
  private int widest;
  private long added;
  private long updated;
  private long leftOut;
  private long adopted;

  LoadRun(LoadClaims.Desk desk, ClaimsTable table, LoadClaims.Order asked, boolean first) {
    this.desk = desk;
    this.claims = desk.claims();
    this.table = table;
    this.options = asked.options();
    this.listener = asked.listener();
    this.first = first;
    this.mapping = ColumnFinder.find(table, options.mapping());
    this.incoming = new IncomingClaims(mapping);
    this.order = new RowOrder(claims);
    this.verdicts = new ForeignVerdicts(desk.scales().inUse().current());
    this.ids = new IncomingIds(desk, table, mapping, first);
    this.swallowed = new SwallowedRows(table.dialect().delimiter(), table.columns().size());
    this.badRows = new BadRows(table.name(), options.strict(), listener);
  }

  LoadReport run(Optional<ScaleChange> scale) {
    ids.prepare();
    Tally rows = table.forEachRow(this::take, badRows::tellLeftOut);
    badRows.throwAny();
    FileLayout before = desk.layouts().current();
    List<FileColumn> now = mapping.fileColumns(widest);
    MovedCells cells = new MovedCells(before.columns(), now);
    MissingClaims missing = new MissingClaims(desk, cells, listener);
    if (!first) {
      missing.pass(options.prune());
    }
    List<FileColumn> columns = missing.kept() > 0 ? cells.columns() : now;
    FileLayout layout = new FileLayout(table.dialect(), columns);
    desk.layouts().replace(layout);
    return new LoadReport(
        new LoadReport.Columns(mapping.told(), mapping.extra(), !layout.isLike(before)),
        new LoadReport.Rows(rows.rows() - leftOut, rows.blank(), leftOut + rows.refused()),
        new LoadReport.Changes(
            fresh, added, updated, order.moved(), missing.count(), missing.pruned()),
        table.reading(),
        scale,
        verdicts.told(),
        adopted);
  }

  private void take(IncomingRow row) {
    int expected = table.columns().size();
    List<String> cells = padded(row.cells(), expected);
    String text = incoming.text(cells);
    if (text.isBlank()) {
      leftOut++;
      badRows.tellWidth(row, expected, "no claim in it: left out");
      return;
    }
    if (row.cells().size() != expected) {
      badRows.tellWidth(
          row,
          expected,
          row.cells().size() < expected
              ? "the missing ones are empty"
              : "the surplus ones are kept");
    }
    swallowed.within(row).ifPresent(doubt -> badRows.tellDoubt(row, doubt));
    verdicts.see(mapping.cell(IncomingField.VERDICT, cells));
    widest = Math.max(widest, cells.size());
    ClaimId id = ids.of(row, problem -> badRows.tell(row, problem));
    place(incoming.claim(id, row, cells), row);
  }

  private static List<String> padded(List<String> cells, int size) {
    if (cells.size() >= size) {
      return cells;
    }
    List<String> all = new ArrayList<>(cells);
    all.addAll(Collections.nCopies(size - cells.size(), ""));
    return all;
  }

  private void place(Claim claim, IncomingRow row) {
    Optional<Claim> there = first ? Optional.empty() : claims.byId(claim.id());
    if (there.isPresent()) {
      update(there.get(), claim, row);
    } else {
      add(claim, row);
    }
  }

  private void add(Claim claim, IncomingRow row) {
    claims.add(claim, first ? order.last() : order.between());
    added++;
    if (!first && fresh.size() < NAMED) {
      fresh.add(claim.id());
    }
    row.work().ifPresent(work -> adopt(claim, work));
  }

  private void adopt(Claim claim, DeskWork work) {
    work.sources().forEach(source -> desk.sources().add(claim.id(), source));
    work.queries().forEach(query -> desk.queries().add(claim.id(), query));
    if (desk.reviews().put(claim.id(), work.reviewOf(claim.text()))) {
      adopted++;
    }
  }

  private void update(Claim before, Claim inFile, IncomingRow row) {
    ClaimUpdate update = new ClaimUpdate(before, inFile);
    update.edits().forEach(listener::edited);
    row.work()
        .ifPresent(work -> OverruledWork.of(before.id(), desk, work).forEach(listener::edited));
    Claim after = update.after();
    if (!after.equals(before) && claims.put(after)) {
      updated++;
    }
    if (!after.text().equals(before.text())
        && desk.reviews().of(before.id()).verdict().isPresent()) {
      listener.stale(before.id());
    }
    order.arrange(before.id(), claims.placeOf(before.id()).orElseThrow());
  }
}
