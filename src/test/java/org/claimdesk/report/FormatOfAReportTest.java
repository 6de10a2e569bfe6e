package org.claimdesk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Writer;
import java.util.List;
import org.claimdesk.problem.ProblemException;
import org.junit.jupiter.api.Test;

class FormatOfAReportTest {

  private static final ReportFormat CSV = new Named("csv", List.of("csv"));
  private static final ReportFormat JSON = new Named("json", List.of("json"));
  private static final ReportFormat DATA = new Named("data", List.of("jsonld", "json"));
  private static final ReportFormat PAGE = new Named("list", List.of("md", "markdown"));
  private static final ReportFormat ROWS = new Named("list", List.of("csv"));

  private final ExportReport export =
      new ExportReport(
          new ReportDesk(new Desk(), new Desk(), () -> Desk.SCALE, (id, source) -> null),
          List.of(CSV, JSON, DATA, PAGE, ROWS));

  private record Named(String name, List<String> endings) implements ReportFormat {
    @Override
    public ReportTally write(ReportContent content, Writer out) {
      return ReportTally.of(0);
    }
  }

  @Test
  void followsFromTheEndingOfTheFileWhateverItsCase() {
    assertThat(export.formatOfFile("may.csv")).isSameAs(CSV);
    assertThat(export.formatOfFile("out.d/May.JSON")).isSameAs(JSON);
    assertThat(export.formatOfFile("may.jsonld")).isSameAs(DATA);
  }

  @Test
  void followsFromItsNameBeforeAnEnding() {
    assertThat(export.formatOfFile("may.data.json")).isSameAs(DATA);
    assertThat(export.formatOfFile("list.csv")).isSameAs(CSV);
    assertThat(export.formatOfFile("may.list.csv")).isSameAs(ROWS);
  }

  @Test
  void isWrittenInTheFormThatTheEndingAsksFor() {
    assertThat(export.formatNamed("list", "for-lina.csv")).isSameAs(ROWS);
    assertThat(export.formatNamed("list", "for-lina.markdown")).isSameAs(PAGE);
    assertThat(export.formatNamed("list", "-")).isSameAs(PAGE);
    assertThat(export.formatNamed("data", "may.txt")).isSameAs(DATA);
  }

  @Test
  void isNamedByItsEndingToo() {
    assertThat(export.formatNamed("markdown", "-")).isSameAs(PAGE);
    assertThat(export.formatNamed("jsonld", "may.txt")).isSameAs(DATA);
  }

  @Test
  void isListedWhereThereIsNoSuchOne() {
    assertThatThrownBy(() -> export.formatOfFile("json"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("the ending of \"json\" stands for no report format");
    assertThatThrownBy(() -> export.formatNamed("lists", "-"))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e ->
                assertThat(e.problems().get(0).remedy())
                    .contains("did you mean list? the formats are csv, json, data, list"));
  }
}
