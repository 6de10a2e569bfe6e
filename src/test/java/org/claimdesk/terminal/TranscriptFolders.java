package org.claimdesk.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The folders of transcripts that are kept with the tests. */
final class TranscriptFolders {

  static final Path ROOT = Path.of("src/test/transcripts");
  static final Path ERRORS = ROOT.resolve("errors");
  private static final String FILE = "transcript.txt";

  private TranscriptFolders() {}

  static List<Path> all() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files.filter(file -> file.endsWith(FILE)).map(Path::getParent).sorted().toList();
    }
  }

  static Path transcriptOf(Path folder) {
    return folder.resolve(FILE);
  }

  static Transcript read(Path folder) throws IOException {
    return Transcript.of(Files.readAllLines(transcriptOf(folder)));
  }

  /** Copies what a transcript works with; the transcript itself stays. */
  static void copy(Path folder, Path target) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = target.resolve(folder.relativize(file).toString());
        if (!file.endsWith(FILE)) {
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        }
      }
    }
  }

  /** Every line that is typed in some transcript. */
  static List<String> typed() throws IOException {
    List<String> typed = new ArrayList<>();
    for (Path folder : all()) {
      typed.addAll(read(folder).typed());
    }
    return typed;
  }
}
