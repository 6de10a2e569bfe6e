package org.claimdesk.terminal;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;

/** The user's own editor, for a long text: VISUAL, else EDITOR, else vi, as POSIX has it. */
final class Editor {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

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
        return read(file);
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (CharacterCodingException e) {
      throw failed("what the editor saved is no text in UTF-8", e);
    } catch (NoSuchFileException e) {
      throw failed("the editor has taken the file away", e);
    } catch (IOException e) {
      throw failed("the text could not be handed to the editor: " + e.getMessage(), e);
    }
  }

  private static ProblemException failed(String what, IOException e) {
    return new ProblemException(
        Problem.of(what, "nothing was changed; EDITOR names the editor to use"), e);
  }

  private static String read(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8).stripTrailing();
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  private void run(Path file) throws IOException {
    String command = command();
    // the command may have arguments of its own, and the file's name must not be read as any
    List<String> line = List.of("sh", "-c", command + " \"$1\"", command, file.toString());
    int status;
    try (InterruptsIgnored ignored = InterruptsIgnored.begin()) {
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
