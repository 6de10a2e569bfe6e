package org.claimdesk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.claimdesk.claim.Claim;
import org.claimdesk.claim.FileColumn;
import org.claimdesk.claim.Filter;
import org.claimdesk.journal.Reviewer;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.report.format.Formats;
import org.claimdesk.review.Judgement;
import org.claimdesk.review.Query;
import org.claimdesk.review.Reading;
import org.claimdesk.review.Review;
import org.claimdesk.source.SourceField;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicReportTest {

  private static final List<String> SECRETS =
      List.of(
          "Hidden Hal",
          "https://hidden.example",
          "hidden words",
          "working note",
          "note on a source",
          "Ana Marker",
          "Bo Second",
          "Which year?",
          "Dee Asks",
          "The writer says",
          "Cy Assigned",
          "/home/ana",
          "private/scan.pdf",
          "dropped claim",
          "dropped why");

  private static final Query QUERY =
      new Query(
          1,
          "Which year?",
          new Reviewer("Dee Asks"),
          Desk.NOON,
          Optional.of(new Query.Answer("The writer says", new Reviewer("Dee Asks"), Desk.NOON)));

  @ParameterizedTest
  @MethodSource("formats")
  void leavesOutWhatIsNotForThePublic(ReportFormat format) {
    for (boolean full : List.of(false, true)) {
      String report = report(format, full, false);

      assertThat(report).doesNotContain(SECRETS).contains("An open claim");
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void keepsOnlyTheNamesOfReviewersWhereTheyAreAskedFor(ReportFormat format) {
    String report = report(format, true, true);

    assertThat(SECRETS.stream().filter(report::contains)).isSubsetOf("Ana Marker", "Bo Second");
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "json", "html", "md", "corrections"})
  void keepsWhatIsForThePublic(String format) {
    String report = report(desk().export().formatNamed(format, "-"), true, false);

    assertThat(report)
        .contains("An open claim", "because of this", "https://open.example/a", "The scan");
  }

  static List<ReportFormat> formats() {
    return Formats.all();
  }

  private static String report(ReportFormat format, boolean full, boolean names) {
    StringWriter text = new StringWriter();
    ReportOptions options = new ReportOptions(full, false, true, names, false, Publication.NONE);
    desk().export().write(new ExportReport.Order(format, Filter.all(), options), text);
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "json"})
  void holdsAllOfItWhenItIsNotForThePublic(String format) {
    String report =
        desk()
            .report(format, new ReportOptions(true, false, false, false, false, Publication.NONE));

    assertThat(report).contains(SECRETS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "json", "html"})
  void refusesDroppedClaimsForThePublic(String format) {
    Desk desk = desk();
    Filter.Flags flags = new Filter.Flags(false, false, false, true, false, false);
    Filter all = Filter.all();
    Filter dropped =
        new Filter(
            all.state(),
            all.verdict(),
            all.by(),
            all.assigned(),
            all.claimant(),
            all.text(),
            all.location(),
            all.reader(),
            flags,
            all.limit(),
            all.offset());
    ExportReport export = desk.export();
    ReportOptions open = new ReportOptions(false, false, true, false, false, Publication.NONE);

    assertThatThrownBy(() -> new ExportReport.Order(export.formatNamed(format, "-"), dropped, open))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("dropped");
  }

  private static Desk desk() {
    List<FileColumn> columns = Desk.columns("id", "claim");
    Claim open = Desk.claim(columns, List.of("K1", "An open claim"));
    Claim dropped = Desk.claim(columns, List.of("K2", "A dropped claim"));
    return new Desk()
        .layout(Desk.COMMAS, columns)
        .with(
            open,
            review(open),
            List.of(QUERY),
            Desk.source(
                1,
                SourceField.ADDRESS,
                "https://open.example/a",
                SourceField.NOTE,
                "note on a source"),
            Desk.source(
                2,
                SourceField.PERSON,
                "Hidden Hal",
                SourceField.PROTECTED,
                "yes",
                SourceField.QUOTE,
                "hidden words"),
            Desk.source(
                3, SourceField.ADDRESS, "https://hidden.example", SourceField.PROTECTED, "yes"),
            Desk.source(
                4, SourceField.ADDRESS, "/home/ana/scan.pdf", SourceField.TITLE, "The scan"),
            Desk.source(5, SourceField.ADDRESS, "private/scan.pdf"))
        .with(dropped.withDropped(Optional.of("dropped why")), Review.NONE);
  }

  private static Review review(Claim claim) {
    Reading second =
        new Reading(new Reviewer("Bo Second"), "false", Optional.of("a second reason"), Desk.NOON);
    return new Review(
        Optional.of(
            new Judgement("false", "false", new Reviewer("Ana Marker"), Desk.NOON, claim.text())),
        Optional.of("because of this"),
        Optional.empty(),
        Optional.of("a working note"),
        Optional.of(second),
        Optional.of(new Reviewer("Cy Assigned")),
        false);
  }
}
