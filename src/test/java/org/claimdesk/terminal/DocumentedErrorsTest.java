package org.claimdesk.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DocumentedErrorsTest {

  private static final Path PAGE = Path.of("docs/errors.md");
  private static final String HEADING = "## ";
  private static final String MESSAGE = "> ";

  @Test
  void namesEachErrorThatHasATranscriptAndNoOther() throws IOException {
    List<String> folders =
        TranscriptFolders.all().stream()
            .filter(folder -> folder.startsWith(TranscriptFolders.ERRORS))
            .map(folder -> folder.getFileName().toString())
            .toList();

    assertThat(folders).isNotEmpty();
    assertThat(messages().keySet()).containsExactlyInAnyOrderElementsOf(folders);
  }

  @Test
  void quotesMessagesFromTheTranscripts() throws IOException {
    for (Map.Entry<String, String> error : messages().entrySet()) {
      Path folder = TranscriptFolders.ERRORS.resolve(error.getKey());

      assertThat(Files.readString(TranscriptFolders.transcriptOf(folder)))
          .as(error.getKey())
          .contains(error.getValue());
    }
  }

  private static Map<String, String> messages() throws IOException {
    Map<String, String> messages = new LinkedHashMap<>();
    String name = "";
    for (String line : Files.readAllLines(PAGE)) {
      if (line.startsWith(HEADING)) {
        name = line.substring(HEADING.length());
        assertThat(messages.put(name, "no message")).as("headings").isNull();
      } else if (line.startsWith(MESSAGE)) {
        messages.put(name, line.substring(MESSAGE.length()));
      }
    }
    return messages;
  }
}
