package org.claimdesk.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.claimdesk.dossier.ReportColumns;
import org.claimdesk.problem.Headway;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.tabular.Column;
import org.claimdesk.tabular.Dialect;
import org.claimdesk.tabular.FileReading;
import org.claimdesk.tabular.FormulaGuard;
import org.claimdesk.tabular.ReadOptions;
import org.claimdesk.tabular.Row;
import org.claimdesk.tabular.TabularFile;
import org.claimdesk.tabular.TabularInput;
import org.claimdesk.tabular.Tally;

/** A claims file of rows and columns, which may be a report. */
final class CsvClaimsTable implements ClaimsTable {

  private final TabularInput input;
  private final TabularFile file;
  private final Function<ReportedFields, DeskWork> works;
  private final Optional<ReportColumns.Block> block;
  private final boolean guarded;
  private final List<Column> columns;
  private final Headway headway;
  private long rows;

  /**
   * @throws org.claimdesk.problem.ProblemException if the file cannot be read
   */
  CsvClaimsTable(
      TabularInput input,
      FileForm form,
      Function<ReportedFields, DeskWork> works,
      Headway headway) {
    this.input = input;
    this.file = report(input, form).orElseGet(() -> TabularFile.open(input, form.reading()));
    this.works = works;
    this.headway = headway;
    this.block = ReportColumns.in(file.headerCells());
    this.guarded = block.isPresent() && isGuardedThroughout();
    this.columns =
        block.isPresent()
            ? Column.of(own(plain(file.headerCells())))
            : form.layout().map(Layout::fileColumns).orElseGet(file::columns);
  }

  /** A report is written in a way of its own, whatever is known of the file that it replaces. */
  private static Optional<TabularFile> report(TabularInput input, FileForm form) {
    if (form.equals(FileForm.UNKNOWN)) {
      return Optional.empty();
    }
    try {
      return Optional.of(TabularFile.open(input, ReadOptions.withHeader()))
          .filter(file -> ReportColumns.in(file.headerCells()).isPresent());
    } catch (ProblemException e) {
      // no report; what it is then is found out, or refused, in the way that was asked for
      return Optional.empty();
    }
  }

  /** Whether no cell is without a guard that should have one. */
  private boolean isGuardedThroughout() {
    boolean[] all = {file.headerCells().stream().noneMatch(CsvClaimsTable::lacksGuard)};
    eachRow(
        row -> all[0] = all[0] && row.cells().stream().noneMatch(CsvClaimsTable::lacksGuard),
        refused -> {});
    return all[0];
  }

  private static boolean lacksGuard(String cell) {
    return FormulaGuard.needsGuard(cell) && !FormulaGuard.isGuarded(cell);
  }

  @Override
  public String name() {
    return file.name();
  }

  @Override
  public Dialect dialect() {
    return file.dialect();
  }

  @Override
  public FileReading reading() {
    return file.reading();
  }

  @Override
  public List<Column> columns() {
    return columns;
  }

  @Override
  public boolean isReport() {
    return block.isPresent();
  }

  @Override
  public Tally forEachRow(Consumer<IncomingRow> taker, Consumer<Problem> refused) {
    FaultyRows faulty = new FaultyRows(name());
    Tally tally =
        eachRow(row -> faulty.attempt(row.line(), () -> incoming(row)).ifPresent(taker), refused);
    faulty.throwAny();
    return tally;
  }

  private Tally eachRow(Consumer<Row> taker, Consumer<Problem> refused) {
    try (Headway.Work work = headway.begin("loading " + name(), "rows", () -> rows)) {
      Tally tally = file.forEachRow(work.counting(taker), refused);
      rows = tally.rows();
      return tally;
    }
  }

  private IncomingRow incoming(Row row) {
    List<String> cells = plain(row.cells());
    return new IncomingRow(
        row.line(),
        own(cells),
        cells.size(),
        block.map(desk -> works.apply(reported(desk, cells))));
  }

  private List<String> plain(List<String> cells) {
    return guarded ? cells.stream().map(FormulaGuard::unguard).toList() : cells;
  }

  private List<String> own(List<String> cells) {
    if (block.isEmpty()) {
      return cells;
    }
    List<String> own = new ArrayList<>();
    for (int place = 0; place < cells.size(); place++) {
      if (!block.get().holds(place)) {
        own.add(cells.get(place));
      }
    }
    return own;
  }

  private static ReportedFields reported(ReportColumns.Block desk, List<String> cells) {
    List<Map<String, String>> sources = new ArrayList<>();
    for (int source = 0; source < desk.room().sources(); source++) {
      sources.add(texts(desk.kind().sourceFields(), desk.startOfSource(source), cells));
    }
    List<Map<String, String>> queries = new ArrayList<>();
    for (int query = 0; query < desk.room().queries(); query++) {
      queries.add(texts(desk.kind().queryFields(), desk.startOfQuery(query), cells));
    }
    return new ReportedFields(texts(desk.kind().fields(), desk.start(), cells), sources, queries);
  }

  private static Map<String, String> texts(List<String> fields, int start, List<String> cells) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (int at = 0; at < fields.size() && start + at < cells.size(); at++) {
      texts.put(fields.get(at), cells.get(start + at));
    }
    return texts;
  }

  @Override
  public void close() {
    input.close();
  }
}
