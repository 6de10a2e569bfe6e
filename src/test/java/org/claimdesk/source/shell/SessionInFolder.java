package org.claimdesk.source.shell;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.claimdesk.journal.Author;
import org.claimdesk.journal.Reviewer;
import org.claimdesk.terminal.Preview;
import org.claimdesk.terminal.Session;

/** A session of Ana's in a folder, whose home is the folder {@code home} in it. */
final class SessionInFolder implements Session {

  private final Path folder;
  String standardInput = "";

  SessionInFolder(Path folder) {
    this.folder = folder;
  }

  @Override
  public Mode mode() {
    return Mode.SHELL;
  }

  @Override
  public Author author() {
    return new Author(new Reviewer("Ana"), "source");
  }

  @Override
  public Path path(String typed) {
    return folder.resolve(typed.startsWith("~/") ? "home" + typed.substring(1) : typed);
  }

  @Override
  public InputStream standardInput(String what) {
    return new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public boolean confirm(String question, String option, Supplier<Preview> preview) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void whenKept(Runnable place, Runnable discard) {
    place.run();
  }
}
