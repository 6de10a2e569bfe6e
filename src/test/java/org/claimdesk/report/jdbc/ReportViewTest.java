package org.claimdesk.report.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.claimdesk.claim.Claim;
import org.claimdesk.claim.ClaimField;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.Claims;
import org.claimdesk.claim.EditClaim;
import org.claimdesk.claim.FileColumn;
import org.claimdesk.claim.FileLayout;
import org.claimdesk.claim.FileLayouts;
import org.claimdesk.claim.Filter;
import org.claimdesk.claim.Place;
import org.claimdesk.dossier.Dossiers;
import org.claimdesk.journal.Author;
import org.claimdesk.journal.Reviewer;
import org.claimdesk.journal.Steps;
import org.claimdesk.problem.Headway;
import org.claimdesk.report.Desk;
import org.claimdesk.report.ExportReport;
import org.claimdesk.report.Publication;
import org.claimdesk.report.ReportDesk;
import org.claimdesk.report.ReportOptions;
import org.claimdesk.report.format.Formats;
import org.claimdesk.review.Reviews;
import org.claimdesk.source.AttachSource;
import org.claimdesk.source.Source;
import org.claimdesk.source.SourceField;
import org.claimdesk.source.SourceId;
import org.claimdesk.source.Sources;
import org.claimdesk.source.capture.Web;
import org.claimdesk.tabular.ReadOptions;
import org.claimdesk.tabular.Row;
import org.claimdesk.tabular.TabularFile;
import org.claimdesk.tabular.TabularInput;
import org.claimdesk.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class ReportViewTest {

  private static final Author ANA = new Author(new Reviewer("ana"), "test");

  @TempDir Path folder;
  private AnnotationConfigApplicationContext beans;
  private Workspace workspace;

  @BeforeEach
  void openADesk() {
    beans = new AnnotationConfigApplicationContext();
    beans.registerBean(Headway.class, () -> Headway.UNTOLD);
    beans.registerBean(Workspace.class, () -> new Workspace(line -> {}));
    beans.registerBean(Clock.class, () -> Clock.fixed(Desk.NOON, ZoneOffset.UTC));
    for (String feature : List.of("journal", "claim", "review", "source", "dossier", "report")) {
      beans.scan("org.claimdesk." + feature + ".jdbc");
    }
    beans.scan("org.claimdesk.source.text");
    beans.registerBean(Web.class, () -> (addresses, limits, each) -> {});
    beans.refresh();
    workspace = beans.getBean(Workspace.class);
    workspace.use(folder.resolve("claims.csv"), Optional.empty());
  }

  @AfterEach
  void closeIt() {
    workspace.close();
    beans.close();
  }

  private void load(List<FileColumn> columns, List<List<String>> rows) {
    Steps steps = beans.getBean(Steps.class);
    steps.take(
        ANA,
        () -> {
          Place place = Place.first();
          for (List<String> row : rows) {
            beans.getBean(Claims.class).add(Desk.claim(columns, row), place);
            place = place.after();
          }
          beans.getBean(FileLayouts.class).replace(new FileLayout(Desk.COMMAS, columns));
          return true;
        });
  }

  private void work() {
    ClaimId first = new ClaimId("K1");
    ClaimId second = new ClaimId("K2");
    beans
        .getBean(Steps.class)
        .take(
            ANA,
            () -> {
              Claim claim = beans.getBean(Claims.class).byId(first).orElseThrow();
              return beans
                  .getBean(Reviews.class)
                  .put(
                      first,
                      Desk.judged("false", claim)
                          .withReasons(Optional.of("counted"), Optional.of("it is 5")));
            });
    beans.getBean(EditClaim.class).edit(ANA, second, Map.of(ClaimField.CLAIM, "edited"));
    beans.getBean(EditClaim.class).edit(ANA, second, Map.of(ClaimField.CLAIMANT, ""));
    beans.getBean(EditClaim.class).drop(ANA, List.of(new ClaimId("K3")), "twice");
  }

  private void attach(String claim, Source source) {
    beans
        .getBean(AttachSource.class)
        .attach(ANA, List.of(new AttachSource.Order(new ClaimId(claim), source.details())), false);
  }

  @Test
  void givesWhatThePlainReportGives() {
    List<FileColumn> columns =
        Desk.columns("id", "claim", "claimant", "Verdict", "verdict", "a \"b\"", "");
    load(
        columns,
        List.of(
            List.of("K1", "=2+3", "Abe", "Fake", "False", "x", ""),
            List.of("K2", " two ", "Bo", "", "", "", "surplus"),
            List.of("K3", "three", "", "", "", "", "")));
    work();
    attach("K1", Desk.source(1, SourceField.ADDRESS, "https://a.example", SourceField.QUOTE, "q"));
    attach("K1", Desk.source(2, SourceField.PERSON, "Sam", SourceField.STANCE, "supports"));
    attach("K1", Desk.source(3, SourceField.WORK, "Almanac", SourceField.TITLE, "The title"));
    beans.getBean(AttachSource.class).remove(ANA, new SourceId(new ClaimId("K1"), 1));
    attach("K1", Desk.source(4, SourceField.WORK, "Another"));

    assertThat(view()).isEqualTo(report());
  }

  @Test
  void followsTheColumnsOfTheFile() {
    load(Desk.columns("id", "claim"), List.of(List.of("K1", "x")));

    beans
        .getBean(Steps.class)
        .take(
            ANA,
            () -> {
              beans
                  .getBean(FileLayouts.class)
                  .replace(new FileLayout(Desk.COMMAS, Desk.columns("claim", "remark")));
              return true;
            });

    assertThat(columnsOfTheView()).startsWith("claim", "remark", "verdict");
  }

  @Test
  void makesRoomForMoreSources() {
    load(Desk.columns("id", "claim"), List.of(List.of("K1", "x")));
    boolean before = columnsOfTheView().contains("source_1_url");

    attach("K1", Desk.source(1, SourceField.ADDRESS, "https://a.example"));
    attach("K1", Desk.source(2, SourceField.ADDRESS, "https://b.example"));

    assertThat(before).isFalse();
    assertThat(columnsOfTheView()).endsWith("source_2_quote").doesNotContain("source_3_url");
  }

  @Test
  void staysAsItWasWhenAStepIsTakenBack() {
    load(Desk.columns("id", "claim"), List.of(List.of("K1", "x")));

    try {
      beans
          .getBean(Steps.class)
          .take(
              ANA,
              () -> {
                Source source = Desk.source(1, SourceField.WORK, "Almanac");
                beans.getBean(Sources.class).add(new ClaimId("K1"), source);
                throw new IllegalStateException("no");
              });
    } catch (IllegalStateException e) {
      // the step was taken back
    }
    boolean after = columnsOfTheView().contains("source_1_url");
    attach("K1", Desk.source(1, SourceField.WORK, "Almanac"));

    assertThat(after).isFalse();
    assertThat(columnsOfTheView()).contains("source_1_url");
  }

  @Test
  void doesWithoutAViewWhereSqliteHasNotEnoughColumns() {
    String[] headers = new String[2100];
    for (int at = 0; at < headers.length; at++) {
      headers[at] = at == 0 ? "claim" : "c" + at;
    }

    load(Desk.columns(headers), List.of());

    assertThat(columnsOfTheView()).isEmpty();
  }

  private List<String> columnsOfTheView() {
    List<String> names = new ArrayList<>();
    workspace
        .sql()
        .each("SELECT name FROM pragma_table_info('report')", row -> names.add(row.getString(1)));
    return names;
  }

  private List<List<String>> view() {
    int width = columnsOfTheView().size();
    List<List<String>> rows = new ArrayList<>();
    workspace
        .sql()
        .each(
            "SELECT * FROM report",
            row -> {
              List<String> cells = new ArrayList<>();
              for (int at = 1; at <= width; at++) {
                cells.add(Objects.toString(row.getString(at), ""));
              }
              rows.add(cells);
            });
    return rows;
  }

  private List<List<String>> report() {
    StringWriter text = new StringWriter();
    ExportReport export =
        new ExportReport(
            new ReportDesk(
                beans.getBean(Dossiers.class),
                beans.getBean(FileLayouts.class),
                () -> Desk.SCALE,
                (id, source) -> Optional.empty()),
            Formats.all());
    ReportOptions raw = new ReportOptions(false, true, false, false, false, Publication.NONE);
    export.write(new ExportReport.Order(export.formatNamed("csv", "-"), Filter.all(), raw), text);
    List<List<String>> rows = new ArrayList<>();
    TabularFile.open(
            TabularInput.stream(
                "report.csv", new ByteArrayInputStream(text.toString().getBytes(UTF_8))),
            ReadOptions.withHeader())
        .forEachRow((Row row) -> rows.add(row.cells()), refused -> {});
    return rows;
  }
}
