package org.claimdesk.report.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.claimdesk.claim.FileColumn;
import org.claimdesk.intake.ClaimsTable;
import org.claimdesk.intake.ClaimsTables;
import org.claimdesk.intake.FileForm;
import org.claimdesk.intake.IncomingRow;
import org.claimdesk.intake.Unsigned;
import org.claimdesk.journal.Author;
import org.claimdesk.journal.Reviewer;
import org.claimdesk.problem.Headway;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.report.Desk;
import org.claimdesk.report.DeskFiles;
import org.claimdesk.report.ReportFiles;
import org.claimdesk.review.Review;
import org.claimdesk.selection.FilterOptions;
import org.claimdesk.settings.Settings;
import org.claimdesk.source.SourceField;
import org.claimdesk.tabular.Column;
import org.claimdesk.tabular.Dialect;
import org.claimdesk.tabular.ReadOptions;
import org.claimdesk.tabular.Row;
import org.claimdesk.tabular.TabularFile;
import org.claimdesk.tabular.TabularInput;
import org.claimdesk.terminal.Listing;
import org.claimdesk.terminal.Output;
import org.claimdesk.terminal.Preview;
import org.claimdesk.terminal.Session;
import org.claimdesk.terminal.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {

  private static final String DESKS =
      "verdict,justification,correction,state,marked_by,marked_at,second_reader,sources";

  @TempDir Path folder;
  private final List<String> told = new ArrayList<>();
  private final StringWriter out = new StringWriter();
  private final List<Runnable> placing = new ArrayList<>();
  private final List<Runnable> discarding = new ArrayList<>();
  private boolean deferring;

  @Test
  void guardsWhatASpreadsheetWouldRunAndTakesTheGuardOffAgain() throws IOException {
    Desk desk = deskOfCase("report-formula-guard");

    export(desk, "out.csv");
    export(desk, "raw.csv", "raw");
    export(desk, "sheet.csv", "excel");

    String report = text("out.csv");
    assertThat(report.lines().toList())
        .containsExactly(
            "id,claim,claimant,figure," + DESKS,
            "F1,'=2+3 is the code,Guard,-6,,,,open,,,,0",
            "F2,'+9 points since May,Coach,-6.5,,,,open,,,,0",
            "F3,'-6 million in the till,Cashier,6,,,,open,,,,0",
            "F4,'@noon the bell rings,Sexton,,,,,open,,,,0",
            "F5,'Twas raining,Sexton,0,,,,open,,,,0");
    assertThat(told)
        .contains(
            "wrote 5 claims to out.csv",
            "4 cells were guarded against being run as formulas; --raw writes them as they are");
    assertThat(ownLines(text("raw.csv")))
        .isEqualTo(Files.readAllLines(Path.of("src/test/cases/report-formula-guard/input.csv")));
    assertThat(Files.readAllBytes(folder.resolve("sheet.csv"))).startsWith(0xEF, 0xBB, 0xBF);
    assertThat(text("sheet.csv")).isEqualTo("\uFEFF" + report.replace("\n", "\r\n"));
    for (String file : List.of("out.csv", "raw.csv", "sheet.csv")) {
      assertThat(claimsOf(file)).isEqualTo(claimsOf(desk));
    }
    assertThatThrownBy(() -> export(desk, "out.csv")).isInstanceOf(ProblemException.class);
    assertThat(text("out.csv")).isEqualTo(report);
  }

  private static List<String> ownLines(String report) {
    return report
        .lines()
        .map(line -> line.replaceFirst("," + DESKS + "$|,,,,open,,,,0$", ""))
        .toList();
  }

  @Test
  void writesInTheDelimiterOfTheClaimsFile() throws IOException {
    Desk desk = deskOfCase("csv-semicolon");

    export(desk, "out.csv");

    assertThat(text("out.csv").lines().toList())
        .hasSize(4)
        .startsWith("id;claim;claimant;price;" + DESKS.replace(',', ';'))
        .contains("M3;\"Tea; or coffee, is free.\";Shop;0,00;;;;open;;;;0");
  }

  @Test
  void givesAFileWithoutAHeaderNumberedColumns() throws IOException {
    List<FileColumn> columns =
        List.of(
            new FileColumn(1, "", "column_1", Optional.of("id")),
            new FileColumn(2, "", "column_2", Optional.of("claim")));
    Desk desk =
        new Desk()
            .layout(new Dialect(',', "\n", false), columns)
            .with(Desk.claim(columns, List.of("101", "x")), Review.NONE);

    export(desk, "out.csv");

    assertThat(text("out.csv")).isEqualTo("column_1,column_2," + DESKS + "\n101,x,,,,open,,,,0\n");
  }

  @Test
  void writesToStandardOutputExactlyTheBytesOfTheFile() throws IOException {
    Desk desk = deskOfCase("report-formula-guard");

    export(desk, "out.csv");
    told.clear();
    export(desk, "-");

    assertThat(out).hasToString(text("out.csv"));
    assertThat(told).hasSize(1).first().asString().startsWith("4 cells were guarded");
  }

  @Test
  void takesTheFormatOverTheEnding() throws IOException {
    Desk desk = deskOfCase("csv-semicolon");

    export(desk, "out.txt", "format", "json");
    export(desk, "OUT.JSON");

    assertThat(text("out.txt")).startsWith("[\n{\"id\":\"M1\"").isEqualTo(text("OUT.JSON"));
  }

  @Test
  void refusesEndingsAndFormatsThatItDoesNotKnow() throws IOException {
    Desk desk = deskOfCase("csv-semicolon");

    for (String file : List.of("out.doc", "out.xlsx", "out", "a.csv/out")) {
      assertThatThrownBy(() -> export(desk, file))
          .isInstanceOfSatisfying(
              ProblemException.class,
              e -> assertThat(e.problems().get(0).remedy().orElseThrow()).contains("csv, json"));
    }
    assertThatThrownBy(() -> export(desk, "out.csv", "format", "xml"))
        .hasMessageContaining("\"xml\"");
    assertThatThrownBy(() -> export(desk, "out.json", "excel")).hasMessageContaining("--excel");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void putsAScriptsReportInPlaceAfterItsEnd() throws IOException {
    Desk desk = deskOfCase("csv-semicolon");
    deferring = true;

    export(desk, "kept.csv");
    export(desk, "dropped.csv");
    boolean early = Files.exists(folder.resolve("kept.csv"));
    placing.get(0).run();
    discarding.get(1).run();

    assertThat(early).isFalse();
    assertThat(folder.toFile().list()).containsExactly("kept.csv");
  }

  @Test
  void takesOnlyAsManySourceColumnsAsTheClaimsMeantNeed() throws IOException {
    Desk desk = deskOfCase("csv-semicolon");
    desk.with(
        desk.dossiers().get(0).claim(),
        Review.NONE,
        Desk.source(1, SourceField.WORK, "An almanac"));

    export(desk, "-", "limit", "1");

    assertThat(out.toString()).doesNotContain("source_1").contains("M1");
  }

  private void export(Desk desk, String file, String... options) {
    Map<String, List<String>> all = new LinkedHashMap<>();
    boolean value = options.length == 2;
    for (String option : value ? new String[] {options[0]} : options) {
      all.put(option, value ? List.of(options[1]) : List.of());
    }
    command(desk).run(new Words(List.of(file), all)).writeTo(new Told());
  }

  private ExportCommand command(Desk desk) {
    return new ExportCommand(
        new Here(),
        desk.export(),
        new ReportFiles(new NoFiles()),
        new FilterOptions(() -> Desk.SCALE),
        new Publishing(() -> Settings.NONE));
  }

  private String text(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  private static Desk deskOfCase(String name) {
    Path path = Path.of("src/test/cases", name, "input.csv");
    TabularFile file = TabularFile.open(TabularInput.file(name, path), ReadOptions.withHeader());
    List<FileColumn> columns =
        Desk.columns(file.columns().stream().map(Column::header).toArray(String[]::new));
    Desk desk = new Desk().layout(file.dialect(), columns);
    List<Row> rows = new ArrayList<>();
    file.forEachRow(rows::add, refused -> {});
    rows.forEach(row -> desk.with(Desk.claim(columns, row.cells()), Review.NONE));
    return desk;
  }

  private static List<String> claimsOf(Desk desk) {
    return desk.dossiers().stream().map(dossier -> dossier.claim().text()).toList();
  }

  private List<String> claimsOf(String file) {
    List<IncomingRow> rows = new ArrayList<>();
    try (ClaimsTable table =
        new ClaimsTables(() -> Desk.SCALE, Headway.UNTOLD)
            .open(
                TabularInput.file(file, folder.resolve(file)),
                FileForm.UNKNOWN,
                new Unsigned(() -> new Reviewer("eve"), Desk.NOON))) {
      table.forEachRow(rows::add);
    }
    return rows.stream().map(row -> row.cells().get(1)).toList();
  }

  private final class NoFiles implements DeskFiles {

    @Override
    public Path claims() {
      return folder.resolve("claims.csv");
    }

    @Override
    public List<Path> workspace() {
      return List.of();
    }
  }

  private final class Told implements Output {

    @Override
    public void line(String text) {
      throw new AssertionError(text);
    }

    @Override
    public <T> void list(Listing<T> listing) {
      throw new AssertionError("nothing is listed");
    }

    @Override
    public void facts(Map<String, Object> facts, List<String> lines) {
      throw new AssertionError("there are no facts");
    }

    @Override
    public Writer exact() {
      return out;
    }

    @Override
    public void tell(String line) {
      told.add(line);
    }

    @Override
    public boolean onTerminal() {
      return false;
    }
  }

  private final class Here implements Session {

    @Override
    public Mode mode() {
      return Mode.SINGLE;
    }

    @Override
    public Author author() {
      throw new AssertionError("a report changes nothing");
    }

    @Override
    public Path path(String typed) {
      return folder.resolve(typed);
    }

    @Override
    public InputStream standardInput(String what) {
      throw new AssertionError(what);
    }

    @Override
    public boolean confirm(String question, String option, Supplier<Preview> preview) {
      throw new AssertionError(question);
    }

    @Override
    public void whenKept(Runnable place, Runnable discard) {
      if (deferring) {
        placing.add(place);
        discarding.add(discard);
      } else {
        place.run();
      }
    }
  }
}
