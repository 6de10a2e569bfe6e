package org.claimdesk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.List;
import org.claimdesk.claim.Claim;
import org.claimdesk.claim.FileColumn;
import org.claimdesk.claim.Filter;
import org.claimdesk.report.format.Formats;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppearanceInReportTest {

  private static final List<FileColumn> COLUMNS = Desk.columns("id", "claim", "appearance");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Facebook: a post of May",
        "javascript:alert(1)",
        "mailto:desk@example.org",
        "https://",
        "http:a page",
        "two\nlines",
        " "
      })
  void writesEveryFormatWhateverTheClaimsFileSaysOfTheAppearance(String appearance) {
    Claim claim = Desk.claim(COLUMNS, List.of("K1", "It is so.", appearance));
    Desk desk = new Desk().layout(Desk.COMMAS, COLUMNS).with(claim, Desk.judged("false", claim));

    for (ReportFormat format : Formats.all()) {
      StringWriter text = new StringWriter();

      desk.export().write(new ExportReport.Order(format, Filter.all(), ReportOptions.PLAIN), text);

      assertThat(text.toString())
          .as(format.name())
          .contains("It is so.")
          .doesNotContain("href=\"javascript:", "](javascript:", "_url\":\"javascript:");
    }
  }
}
