package org.claimdesk.report.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.report.Desk.judged;
import static org.claimdesk.report.Desk.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.claimdesk.claim.Claim;
import org.claimdesk.claim.ClaimField;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.FileColumn;
import org.claimdesk.claim.Filter;
import org.claimdesk.json.Json;
import org.claimdesk.report.Desk;
import org.claimdesk.report.ExportReport;
import org.claimdesk.report.ReportOptions;
import org.claimdesk.report.ReportTally;
import org.claimdesk.review.BuiltInScales;
import org.claimdesk.review.Review;
import org.claimdesk.review.Scale;
import org.claimdesk.source.Evidence;
import org.claimdesk.source.Source;
import org.claimdesk.source.SourceField;
import org.claimdesk.source.SourceId;
import org.claimdesk.source.capture.Copy;
import org.claimdesk.source.capture.Sighting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AveritecReportTest {

  private static final Scale NEWSROOM = BuiltInScales.newsroom();
  private static final List<FileColumn> COLUMNS =
      Desk.columns(
          "id",
          "claim",
          "claimant",
          "claimed_on",
          "appearance",
          "reporting_source",
          "claim_types",
          "location_ISO_code");

  private final StringWriter text = new StringWriter();

  private ReportTally write(Desk desk, ReportOptions options) {
    return desk.export()
        .write(new ExportReport.Order(new AveritecReport(), Filter.all(), options), text);
  }

  private static Desk desk() {
    return new Desk().scale(NEWSROOM).layout(Desk.COMMAS, COLUMNS);
  }

  private static Claim claim(String... cells) {
    return Desk.claim(COLUMNS, List.of(cells));
  }

  private static Claim plain(String id) {
    return Claim.added(new ClaimId(id), Map.of(ClaimField.CLAIM, id + " is so."));
  }

  @Test
  void writesTheSameBytesAsEver() throws IOException {
    Claim dam =
        claim(
            "K1",
            "The dam is 90 metres high.",
            "Ann \"A\" Author",
            "2020-08-05",
            "https://example.org/speech?a=1",
            "Facebook",
            "[\"Numerical Claim\",\"Event/Property Claim\"]",
            "KH");
    Claim weir = claim("K2", "Two\nlines <b>", "", "2013-12", "a leaflet", "", "a word", "");
    Desk desk =
        desk()
            .with(
                dam,
                judged("mostly-false", dam)
                    .withReasons(Optional.of("It is 80."), Optional.of("The dam is 80 metres.")),
                source(
                    1,
                    SourceField.ADDRESS,
                    "https://example.org/table.pdf#page=2",
                    SourceField.QUOTE,
                    "80 metres",
                    SourceField.ARCHIVE,
                    "https://web.archive.org/web/2020/https://example.org/table.pdf"),
                source(2, SourceField.PERSON, "Sam Source", SourceField.PROTECTED, "yes"),
                source(3, SourceField.ADDRESS, "notes/mill.txt", SourceField.TITLE, "Mill notes"))
            .with(weir, judged("mixed", weir))
            .with(plain("K3"), judged("unverifiable", plain("K3")));

    write(desk, ReportOptions.PLAIN);

    try (InputStream golden = AveritecReportTest.class.getResourceAsStream("averitec.json")) {
      assertThat(text).hasToString(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void tellsWhatTheLabelsLoseInTheOrderOfTheScale() {
    Desk desk =
        desk()
            .with(plain("A"), judged("mostly-false", plain("A")))
            .with(plain("B"), judged("true", plain("B")))
            .with(plain("C"), judged("mostly-true", plain("C")))
            .with(plain("D"), judged("mostly-true", plain("D")));

    ReportTally tally = write(desk, ReportOptions.PLAIN);

    assertThat(tally.claims()).isEqualTo(4);
    assertThat(tally.told())
        .containsExactly(
            "2 claims mostly-true are written as Supported",
            "1 claim mostly-false is written as Refuted");
  }

  @Test
  void leavesOutWhatHasNoLabel() {
    Desk desk =
        desk()
            .with(plain("A"), Review.NONE)
            .with(plain("B"), judged("true", plain("other")))
            .with(plain("C"), judged("not-checkable", plain("C")))
            .with(plain("D"), Review.NONE);

    ReportTally tally = write(desk, ReportOptions.PLAIN);

    assertThat(text).hasToString("[]\n");
    assertThat(tally.told())
        .containsExactly(
            "left out: 2 claims without a verdict, 1 claim whose text has changed since the"
                + " verdict, 1 claim whose verdict has no label in AVeriTeC");
  }

  @Test
  void keepsWhatIsNotForThePublicOutOfAPublicReport() {
    Desk desk =
        desk()
            .with(
                plain("A"),
                judged("true", plain("A")).withNote(Optional.of("a note")),
                source(1, SourceField.PERSON, "Sam Source", SourceField.PROTECTED, "yes"),
                source(2, SourceField.ADDRESS, "/home/ana/untitled.txt"),
                source(
                    3,
                    SourceField.ADDRESS,
                    "/home/ana/b.txt",
                    SourceField.TITLE,
                    "/home/ana/b.txt"));

    write(desk, ReportOptions.PLAIN.forThePublic());

    assertThat(text.toString())
        .doesNotContain("Sam Source", "/home/ana", "a note", "\"ana\"")
        .contains("a file kept by the desk");
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/a.PDF?x=1, PDF",
    "https://example.org/a.csv, Web table",
    "https://example.org/a.JPG#top, Image/graphic",
    "https://example.org/a.webm, Video",
    "https://example.org/a.mp3, Audio",
    "https://example.org/, Web text",
    "https://example.org/v1.2, Web text",
    "scan.pdf, PDF",
    "notes.odt, Other"
  })
  void namesTheMediumByTheAddressWhereThereIsNoCopy(String address, String medium) {
    write(
        desk()
            .with(plain("A"), judged("true", plain("A")), source(1, SourceField.ADDRESS, address)),
        ReportOptions.PLAIN);

    assertThat(text.toString()).contains("\"source_medium\":" + Json.write(medium));
  }

  @ParameterizedTest
  @CsvSource({
    "application/pdf, PDF",
    "text/html;charset=utf-8, Web text",
    "text/plain;charset=windows-1252, Web text",
    "TEXT/CSV, Web table",
    "image/svg+xml, Image/graphic",
    "application/zip, Other"
  })
  void namesTheMediumByTheCopyWhereThereIsOne(String mediaType, String medium) {
    String sha256 = "0".repeat(64);
    Source source =
        source(1, SourceField.ADDRESS, "https://example.org/a.mp3")
            .with(
                new Evidence(
                    Optional.of(new Evidence.Kept(sha256, Desk.NOON)),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
    Copy copy =
        new Copy(
            Desk.NOON,
            sha256,
            mediaType,
            Optional.empty(),
            new Copy.Origin("https://example.org/a.mp3", List.of(), OptionalInt.of(200)));
    Desk desk =
        desk()
            .with(plain("A"), judged("true", plain("A")), source)
            .sighting(new SourceId(new ClaimId("A"), 1), new Sighting(copy, Optional.empty()));

    write(desk, ReportOptions.PLAIN);

    assertThat(text.toString()).contains("\"source_medium\":" + Json.write(medium));
  }
}
