package org.claimdesk.terminal;

import java.util.Optional;
import org.jline.terminal.Terminal;

/**
 * A terminal that cannot take single keys: each is followed by Enter, and nothing is drawn over.
 */
final class LineKeyScreen implements KeyScreen {

  private static final String PROMPT = "> ";

  private final Terminal terminal;
  private final LineReaders readers;
  private final Editor editor;

  LineKeyScreen(Terminal terminal, LineReaders readers, Editor editor) {
    this.terminal = terminal;
    this.readers = readers;
    this.editor = editor;
  }

  @Override
  public void show(Page page) {
    int columns = terminal.getWidth() > 0 ? terminal.getWidth() : ScreenOptions.UNKNOWN_WIDTH;
    new PageLayout(page, columns, Prose.UNCOLOURED, false)
        .whole()
        .forEach(line -> terminal.writer().println(line));
    terminal.flush();
  }

  @Override
  public Key next() {
    LineReaders.Typed typed = readers.ask(PROMPT, "");
    if (typed.text().isEmpty()) {
      return Key.of(typed.stopped() ? Key.Kind.STOPPED : Key.Kind.END);
    }
    String line = typed.text().get();
    if (line.equals("\t")) {
      return Key.of(Key.Kind.TAB);
    }
    return line.isBlank() ? Key.of(Key.Kind.ENTER) : Key.typed(line.strip());
  }

  @Override
  public Optional<String> ask(String question, String was) {
    LineReaders.Typed typed = readers.ask(question, was);
    return typed.wantsEditor() ? Optional.of(editor.edit(typed.text().orElse(was))) : typed.text();
  }

  @Override
  public void close() {
    terminal.flush();
  }
}
