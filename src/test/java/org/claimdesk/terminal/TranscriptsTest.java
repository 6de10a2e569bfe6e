package org.claimdesk.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Types what the transcripts type; {@code -Dtranscripts.update=true} keeps what came of it. */
class TranscriptsTest {

  private static final boolean UPDATE = Boolean.getBoolean("transcripts.update");

  @TempDir private static Path folders;

  private static TranscriptDesk desk;

  @BeforeAll
  static void startTheProgram() {
    desk = new TranscriptDesk();
  }

  @AfterAll
  static void endTheProgram() {
    desk.close();
  }

  @TestFactory
  Stream<DynamicTest> showsWhatTheTranscriptsShow() throws IOException {
    return TranscriptFolders.all().stream()
        .map(
            folder ->
                DynamicTest.dynamicTest(
                    TranscriptFolders.ROOT.relativize(folder).toString(), () -> check(folder)));
  }

  private static void check(Path folder) throws IOException {
    Path copy = Files.createTempDirectory(folders, "transcript");
    TranscriptFolders.copy(folder, copy);
    Transcript expected = TranscriptFolders.read(folder);

    Transcript shown = new TranscriptRun(desk, copy).play(expected);

    if (UPDATE) {
      Files.writeString(TranscriptFolders.transcriptOf(folder), shown.text());
    } else {
      assertThat(shown.text()).isEqualTo(expected.text());
    }
  }

  @Test
  void showsWhatTheReadmeShows() throws IOException {
    Path copy = Files.createTempDirectory(folders, "readme");
    Files.copy(Path.of("claims.csv"), copy.resolve("claims.csv"));
    Transcript expected = Transcript.of(consoleLines(Files.readAllLines(Path.of("README.md"))));

    Transcript shown = new TranscriptRun(desk, copy).play(expected);

    assertThat(expected.typed()).isNotEmpty();
    assertThat(shown.text()).isEqualTo(expected.text());
  }

  private static List<String> consoleLines(List<String> lines) {
    List<String> session = new ArrayList<>();
    boolean inside = false;
    for (String line : lines) {
      boolean ends = inside && line.equals("```");
      if (inside && !ends) {
        session.add(line);
      }
      inside = ends ? false : inside || line.equals("```console");
    }
    return session;
  }
}
