package org.claimdesk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimdesk.ClaimdeskApplication;
import org.claimdesk.report.format.Formats;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class DocumentedFormatsTest {

  @Test
  void saysOfEachFormatWhatItHolds() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("docs/reports.md"));

    assertThat(Formats.all())
        .allSatisfy(
            format ->
                assertThat(lines).anyMatch(line -> line.startsWith("| " + format.name() + " | ")));
  }

  @Test
  void testsTheFormatsThatTheProgramHas() {
    try (AnnotationConfigApplicationContext program =
        new AnnotationConfigApplicationContext(ClaimdeskApplication.class)) {
      List<String> ofTheProgram =
          program.getBeanProvider(ReportFormat.class).orderedStream().map(this::type).toList();

      assertThat(Formats.all().stream().map(this::type))
          .containsExactlyInAnyOrderElementsOf(ofTheProgram);
    }
  }

  private String type(ReportFormat format) {
    return format.getClass().getSimpleName();
  }
}
