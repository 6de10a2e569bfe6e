package org.claimdesk.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;

/** The user's own editor, for a long text: VISUAL, else EDITOR, else vi, as POSIX has it. */
final class Editor {

  private final RunSession session;

  Editor(RunSession session) {
    this.session = session;
  }

  /**
   * Has a text edited.
   *
   * @return the text as it was saved, without the blank lines at its end
   * @throws ProblemException if there is no editor, or it failed; the text is as before then
   */
  String edit(String text) {
    try {
      Path file = Files.createTempFile("claimdesk-", ".txt");
      try {
        Files.writeString(file, text.isEmpty() || text.endsWith("\n") ? text : text + "\n");
        run(file);
        return Files.readString(file, StandardCharsets.UTF_8).stripTrailing();
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new ProblemException(
          Problem.of("the text could not be edited: " + e.getMessage(), "save it as text in UTF-8"),
          e);
    }
  }

  private void run(Path file) throws IOException {
    String command = command();
    // the command may have arguments of its own, and the file's name must not be read as any
    List<String> line = List.of("sh", "-c", command + " \"$1\"", command, file.toString());
    int status;
    try {
      status =
          new ProcessBuilder(line)
              .directory(session.path("").toFile())
              .inheritIO()
              .start()
              .waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      status = -1;
    }
    if (status != 0) {
      throw ProblemException.of(
          "the editor \"%s\" ended with status %d".formatted(command, status),
          "nothing was changed; EDITOR names the editor to use");
    }
  }

  private String command() {
    Invocation.Surroundings surroundings = session.invocation().surroundings();
    return Stream.of("VISUAL", "EDITOR")
        .map(surroundings::variable)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse("vi");
  }
}
