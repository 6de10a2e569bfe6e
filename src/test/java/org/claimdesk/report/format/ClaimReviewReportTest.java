package org.claimdesk.report.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimdesk.report.Desk.claim;
import static org.claimdesk.report.Desk.judged;
import static org.claimdesk.report.Desk.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.claimdesk.claim.Claim;
import org.claimdesk.claim.FileColumn;
import org.claimdesk.claim.Filter;
import org.claimdesk.journal.Reviewer;
import org.claimdesk.json.Json;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.report.Desk;
import org.claimdesk.report.ExportReport;
import org.claimdesk.report.Publication;
import org.claimdesk.report.ReportOptions;
import org.claimdesk.report.ReportTally;
import org.claimdesk.review.Judgement;
import org.claimdesk.review.Review;
import org.claimdesk.review.Scale;
import org.claimdesk.review.Verdict;
import org.claimdesk.source.SourceField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimReviewReportTest {

  private static final List<FileColumn> COLUMNS =
      Desk.columns("id", "claim", "claimant", "claimed_on", "appearance");

  @ParameterizedTest
  @CsvSource({"checks.jsonld, claimreview", "checks.jsonl, datacommons"})
  void writesTheSameBytesAsEver(String file, String format) throws IOException {
    Publication desk = publication("The Desk", "https://desk.example/", "https://desk.example/c/");

    assertThat(desk().report(format, options(desk))).isEqualTo(golden(file));
  }

  @Test
  void tellsWhatIsLeftOut() {
    Desk desk =
        desk()
            .with(row("L1", "False: it rains"), judged("true", row("L1", "False: it rains")))
            .with(row("L2", "It rains (fake)"), judged("true", row("L2", "It rains (fake)")))
            .with(row("S1", "It rains now"), judged("false", row("S1", "It rained")))
            .with(row("O2", "It snows"), Review.NONE);

    ReportTally tally = tally(desk, "claimreview", Publication.NONE);

    assertThat(tally.claims()).isEqualTo(2);
    assertThat(tally.told())
        .containsExactly(
            "no --base-url: the addresses are relative to the page that will hold them",
            "left out: 2 claims without a verdict, 2 claims whose text carries its verdict,"
                + " 1 claim whose text has changed since the verdict");
  }

  @Test
  void saysNothingOfWhatIsNotForThePublic() {
    assertThat(desk().report("claimreview", options(Publication.NONE)))
        .doesNotContain(
            "Sam Source", "secret.example", "/home/ana", "ask again", "\"ana\"", "call back");
  }

  @ParameterizedTest
  @CsvSource({
    "https://d.example/checks/,    K 1/\u1794?, https://d.example/checks/K%201%2F%E1%9E%94%3F",
    "https://d.example/check?id=,  K1,          https://d.example/check?id=K1",
    "https://d.example/report.html,K 1,         https://d.example/report.html#claim-K~00201",
    "https://d.example/my report,  K1,          https://d.example/my%20report#claim-K1",
    ",                             K1,          #claim-K1"
  })
  void givesEachClaimItsAddress(String base, String id, String url) {
    Claim claim = row(id, "It rains");
    Desk desk = new Desk().layout(Desk.COMMAS, COLUMNS).with(claim, judged("true", claim));

    Map<String, Object> review = only(desk, publication(null, null, base));

    assertThat(review).containsEntry("url", url);
  }

  @Test
  void refusesABaseWithinAPage() {
    Publication within = publication(null, null, "https://d.example/page#top");

    assertThatThrownBy(() -> desk().report("datacommons", options(within)))
        .isInstanceOf(ProblemException.class)
        .hasMessage("--base-url names a place within a page: \"https://d.example/page#top\"");
  }

  @ParameterizedTest
  @CsvSource({
    "-2,  0, 3, 1, 6",
    "0,   0, 3, 1, 4",
    "1,   0, 3, 2, 4",
    "5,   5, 9, 5, 9",
    "7,   5, 9, 7, 9"
  })
  void letsNumbersBeginAtOneOrMore(int value, int low, int high, long rating, long best) {
    int lowest = Math.min(value, low);
    Scale scale =
        new Scale(
            "odd",
            List.of(
                verdict("low", OptionalInt.of(lowest)),
                verdict("this-one", OptionalInt.of(value)),
                verdict("high", OptionalInt.of(high)),
                verdict("no-measure", OptionalInt.empty())));

    Map<?, ?> found = rating(scale, "this-one");

    assertThat(found.get("alternateName")).isEqualTo("this one");
    assertThat(found.get("ratingValue")).isEqualTo(rating);
    assertThat(found.get("bestRating")).isEqualTo(best);
    assertThat(found.get("worstRating")).isEqualTo(Math.max(1L, lowest));
  }

  @Test
  void givesNoNumbersToWhatIsNoMeasureOfTruth() {
    Scale scale =
        new Scale(
            "one",
            List.of(verdict("yes", OptionalInt.of(3)), verdict("open", OptionalInt.empty())));

    assertThat(rating(scale, "open").keySet()).hasToString("[@type, alternateName]");
    assertThat(rating(scale, "yes").keySet()).hasToString("[@type, alternateName]");
  }

  @Test
  void leavesOutVerdictsThatAreSentences() {
    String sentence = "We could not find out in time. Sorry";
    Claim claim = row("K1", "It rains");
    Desk desk =
        new Desk()
            .layout(Desk.COMMAS, COLUMNS)
            .scale(new Scale("long", List.of(verdict(sentence, OptionalInt.empty()))))
            .with(claim, judged(sentence, claim));

    assertThat(tally(desk, "datacommons", Publication.NONE).told())
        .contains("left out: 1 claim whose verdict is a sentence");
  }

  @Test
  void passesOverDatesAndAddressesThatAreNone() {
    Claim claim = claim(COLUMNS, List.of("K1", "It rains", "Tom", "last year", "ftp://a.example/"));
    Review review =
        Review.NONE.withJudgement(
            Optional.of(
                new Judgement(
                    "true",
                    "true",
                    new Reviewer("ana"),
                    Instant.parse("+12014-07-03T12:00:00Z"),
                    "It rains")));
    Desk desk = new Desk().layout(Desk.COMMAS, COLUMNS).with(claim, review);

    Map<String, Object> found = only(desk, publication(" ", null, null));

    assertThat(found.keySet())
        .containsExactly(
            "@context", "@type", "url", "claimReviewed", "reviewRating", "itemReviewed");
    assertThat(found.get("itemReviewed"))
        .isEqualTo(Map.of("@type", "Claim", "author", Map.of("@type", "Person", "name", "Tom")));
  }

  private static Verdict verdict(String name, OptionalInt value) {
    return new Verdict(name, "", value, List.of());
  }

  private static Map<?, ?> rating(Scale scale, String verdict) {
    Claim claim = row("K1", "It rains");
    Desk desk =
        new Desk().layout(Desk.COMMAS, COLUMNS).scale(scale).with(claim, judged(verdict, claim));
    return (Map<?, ?>) only(desk, Publication.NONE).get("reviewRating");
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> only(Desk desk, Publication publication) {
    return (Map<String, Object>) Json.read(desk.report("datacommons", options(publication)));
  }

  private static ReportTally tally(Desk desk, String format, Publication publication) {
    ExportReport export = desk.export();
    return export.write(
        new ExportReport.Order(export.formatNamed(format, "-"), Filter.all(), options(publication)),
        new StringWriter());
  }

  private static ReportOptions options(Publication publication) {
    return new ReportOptions(false, false, false, false, false, publication);
  }

  private static Publication publication(String name, String url, String base) {
    return new Publication(
        Optional.ofNullable(name), Optional.ofNullable(url), Optional.ofNullable(base));
  }

  private static Claim row(String id, String text) {
    return claim(COLUMNS, List.of(id, text, "", "", ""));
  }

  private static String golden(String file) throws IOException {
    try (InputStream stream = ClaimReviewReportTest.class.getResourceAsStream(file)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Desk desk() {
    Claim first =
        claim(
            COLUMNS,
            List.of(
                "K1",
                "Ends with </script><!-- & more",
                "Abe \"A\" <b>",
                "2013-12",
                "https://news.example/a?b=1&c=2"));
    Claim second = claim(COLUMNS, List.of("K 2", "Two\nlines", "", "", "page 3"));
    return new Desk()
        .layout(Desk.COMMAS, COLUMNS)
        .with(
            first,
            judged("mostly-false", first)
                .withReasons(Optional.of("Counted <twice>"), Optional.of("It is 5."))
                .withNote(Optional.of("call back")),
            source(
                1,
                SourceField.ADDRESS,
                "https://example.org/a?b=1",
                SourceField.TITLE,
                "The table",
                SourceField.NOTE,
                "ask again"),
            source(2, SourceField.ADDRESS, "http://plain.example/"),
            source(3, SourceField.PERSON, "Sam Source", SourceField.PROTECTED, "yes"),
            source(4, SourceField.ADDRESS, "https://secret.example/", SourceField.PROTECTED, "yes"),
            source(5, SourceField.ADDRESS, "/home/ana/untitled.txt"))
        .with(second, judged("true", second))
        .with(row("O1", "Nobody looked"), Review.NONE);
  }
}
