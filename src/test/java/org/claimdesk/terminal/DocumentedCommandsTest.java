package org.claimdesk.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DocumentedCommandsTest {

  private static final Path PAGE = Path.of("docs/commands.md");

  private static TranscriptDesk desk;

  @BeforeAll
  static void startTheProgram() {
    desk = new TranscriptDesk();
  }

  @AfterAll
  static void endTheProgram() {
    desk.close();
  }

  @Test
  void saysInTheDocsWhatTheHelpSays() throws IOException {
    String page = new CommandReference(desk.usages()).page();

    if (Boolean.getBoolean("transcripts.update")) {
      Files.writeString(PAGE, page);
    }

    assertThat(Files.readString(PAGE)).isEqualTo(page);
  }

  @Test
  void givesEachCommandAnExampleThatStartsWithIt() {
    assertThat(desk.usages())
        .isNotEmpty()
        .allSatisfy(
            usage ->
                assertThat(usage.examples())
                    .isNotEmpty()
                    .allSatisfy(example -> assertThat(example.line()).startsWith(usage.name())));
  }

  @Test
  void givesExamplesThatCanBeTyped() {
    LineParser parser = desk.parser();

    assertThat(desk.usages())
        .flatExtracting(Usage::examples)
        .allSatisfy(
            example ->
                assertThat(parser.parse(Tokenizer.split(example.line())).usage()).isPresent());
  }

  @Test
  void showsEachCommandInATranscript() throws IOException {
    List<String> typed = TranscriptFolders.typed();

    assertThat(desk.usages())
        .allSatisfy(
            usage ->
                assertThat(names(usage))
                    .anySatisfy(
                        name ->
                            assertThat(typed)
                                .anyMatch(line -> (line + " ").startsWith(name + " "))));
  }

  private static List<String> names(Usage usage) {
    return Stream.concat(Stream.of(usage.name()), usage.aliases().stream()).toList();
  }
}
