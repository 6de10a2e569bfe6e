package org.claimdesk.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.claimdesk.claim.Filter;
import org.claimdesk.report.Desk;
import org.claimdesk.report.ExportReport;
import org.claimdesk.report.ExportReport.Order;
import org.claimdesk.report.Publication;
import org.claimdesk.report.ReportOptions;
import org.claimdesk.report.ReportTally;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldenMarkdownTest {

  @ParameterizedTest
  @CsvSource({
    "report.md,          md,          report.md,  false",
    "public.md,          md,          report.md,  true",
    "corrections.md,     corrections, list.md,    false",
    "corrections.csv,    corrections, list.csv,   false",
    "for-the-public.csv, corrections, list.csv,   true"
  })
  void writesTheSameBytesAsEver(String golden, String format, String file, boolean open)
      throws IOException {
    ReportOptions options =
        new ReportOptions(
            false,
            false,
            open,
            false,
            false,
            new Publication(
                Optional.of("The [Desk]"),
                Optional.of("https://desk.example/(a)_b"),
                Optional.empty()));

    assertThat(written(WorkedOn.desk(), format, file, options)).isEqualTo(golden(golden));
  }

  @ParameterizedTest
  @CsvSource({
    "empty.md, md, a.md",
    "nothing.md, corrections, a.md",
    "nothing.csv, corrections, a.csv"
  })
  void saysThatThereIsNothing(String golden, String format, String file) throws IOException {
    assertThat(written(new Desk(), format, file, ReportOptions.PLAIN)).isEqualTo(golden(golden));
  }

  @ParameterizedTest
  @CsvSource({"a.md", "a.csv"})
  void tellsHowManyClaimsTheWriterHasNothingToDoAbout(String file) {
    ExportReport export = WorkedOn.desk().export();

    ReportTally tally =
        export.write(
            new Order(export.formatNamed("corrections", file), Filter.all(), ReportOptions.PLAIN),
            new StringWriter());

    assertThat(tally.claims()).isEqualTo(4);
    assertThat(tally.told()).isEqualTo(List.of("left out: 2 claims with nothing to change"));
  }

  private static String written(Desk desk, String format, String file, ReportOptions options) {
    ExportReport export = desk.export();
    StringWriter text = new StringWriter();
    export.write(new Order(export.formatNamed(format, file), Filter.all(), options), text);
    return text.toString();
  }

  private static String golden(String file) throws IOException {
    try (InputStream stream = GoldenMarkdownTest.class.getResourceAsStream(file)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
