package org.claimdesk.report.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.report.Desk.claim;
import static org.claimdesk.report.Desk.judged;
import static org.claimdesk.report.Desk.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.claim.Claim;
import org.claimdesk.claim.ClaimField;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.FileColumn;
import org.claimdesk.journal.Reviewer;
import org.claimdesk.report.Desk;
import org.claimdesk.report.Publication;
import org.claimdesk.report.ReportOptions;
import org.claimdesk.review.Reading;
import org.claimdesk.review.Review;
import org.claimdesk.source.SourceField;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldenReportTest {

  @ParameterizedTest
  @CsvSource({
    "plain.csv,  csv,  false, false, false, false",
    "full.csv,   csv,  true,  false, false, false",
    "raw.csv,    csv,  false, true,  false, false",
    "excel.csv,  csv,  false, false, false, true",
    "public.csv, csv,  true,  false, true,  false",
    "all.json,   json, false, false, false, false",
    "public.json,json, false, false, true,  false"
  })
  void writesTheSameBytesAsEver(
      String file, String format, boolean full, boolean raw, boolean open, boolean excel)
      throws IOException {
    String written =
        desk().report(format, new ReportOptions(full, raw, open, false, excel, Publication.NONE));

    assertThat(written).isEqualTo(golden(file));
  }

  private static String golden(String file) throws IOException {
    try (InputStream stream = GoldenReportTest.class.getResourceAsStream(file)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Desk desk() {
    List<FileColumn> columns = Desk.columns("id", "claim", "claimant", "Verdict", "", "figure");
    Claim first =
        claim(columns, List.of("K1", "=2+3, he said", "Abe \"A\"", "Fake", " x ", "-6.5"));
    Claim second = claim(columns, List.of("K2", "Two\nlines", "", "", "", "+9 points"));
    Claim dropped = claim(columns, List.of("K3", "Out of it", "", "", "", ""));
    Claim added =
        Claim.added(
            new ClaimId("K4"),
            Map.of(ClaimField.CLAIM, "Missed by the file", ClaimField.QUOTE, "missed"));
    return new Desk()
        .layout(Desk.COMMAS, columns)
        .with(
            first,
            approved(judged("false", first)),
            source(
                1,
                SourceField.ADDRESS,
                "https://example.org/a?b=1",
                SourceField.TITLE,
                "The table",
                SourceField.STANCE,
                "refutes",
                SourceField.QUOTE,
                "-5 is \"it\"",
                SourceField.NOTE,
                "ask again"),
            source(3, SourceField.PERSON, "Sam Source", SourceField.PROTECTED, "yes"),
            source(4, SourceField.ADDRESS, "notes/mill.txt", SourceField.TITLE, "Mill notes"),
            source(5, SourceField.ADDRESS, "/home/ana/untitled.txt"))
        .with(second, Review.NONE)
        .with(dropped.withDropped(Optional.of("twice")), judged("true", dropped))
        .with(added, judged("mostly-false", first));
  }

  private static Review approved(Review review) {
    return review
        .withReasons(Optional.of("Counted, five"), Optional.of("It is 5."))
        .withNote(Optional.of("call back"))
        .withSecond(
            Optional.of(
                new Reading(new Reviewer("Bo"), "false", Optional.of("agreed"), Desk.NOON)));
  }
}
