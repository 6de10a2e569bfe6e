package org.claimdesk.terminal;

import java.io.IOError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jline.keymap.KeyMap;
import org.jline.reader.Completer;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.Reference;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.springframework.shell.jline.PromptProvider;

/** JLine's terminal and line reader, made when the shell opens and not before. */
final class LineReaders {

  private static final List<String> COLOURS =
      List.of(
          LineReader.COMPLETION_STYLE_STARTING,
          LineReader.COMPLETION_STYLE_DESCRIPTION,
          LineReader.COMPLETION_STYLE_GROUP,
          LineReader.COMPLETION_STYLE_LIST_STARTING,
          LineReader.COMPLETION_STYLE_LIST_DESCRIPTION,
          LineReader.COMPLETION_STYLE_LIST_GROUP);

  private static final String EDITOR = "edit-text-in-editor";
  private static final String EDITOR_WORD = "\\e";

  /** What the reader needs of the desk. */
  record Parts(TypedLineParser parser, Completer completer, PromptProvider prompt) {}

  private final Parts parts;
  private final RunSession session;
  private final Supplier<Terminal> terminals;
  private Optional<Terminal> open = Optional.empty();
  private volatile Optional<LineReader> asked = Optional.empty();

  LineReaders(Parts parts, RunSession session, Supplier<Terminal> terminals) {
    this.parts = parts;
    this.session = session;
    this.terminals = terminals;
  }

  /** The terminal this process was started on. */
  static Terminal systemTerminal() {
    Logger.getLogger("org.jline").setLevel(Level.OFF);
    try {
      return TerminalBuilder.builder().name("claimdesk").system(true).dumb(true).build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean areClosed() {
    return open.isEmpty();
  }

  Terminal terminal() {
    if (open.isEmpty()) {
      open = Optional.of(terminals.get());
    }
    return open.get();
  }

  PromptProvider prompt() {
    return parts.prompt();
  }

  /** The reader of command lines, with history and completion. */
  LineReader reader() {
    LineReaderBuilder builder =
        plain().parser(parts.parser()).completer(parts.completer()).appName("claimdesk");
    if (!session.mayColour()) {
      COLOURS.forEach(name -> builder.variable(name, ""));
    }
    HistoryFile.of(session.invocation().surroundings())
        .ifPresent(file -> builder.variable(LineReader.HISTORY_FILE, file));
    return builder.build();
  }

  /** Reads an answer that is no command. */
  String ask(String question) {
    return plain().build().readLine(asPrompt(question));
  }

  /**
   * What came of asking for a line.
   *
   * @param text what was typed; empty if it was dropped
   * @param wantsEditor whether the text is to be gone on with in the editor
   * @param stopped whether it was dropped by Ctrl-C
   */
  record Typed(Optional<String> text, boolean wantsEditor, boolean stopped) {}

  /**
   * Reads a line that may stand there already. Ctrl-X Ctrl-E, as in bash, or the word {@code \e},
   * as in psql, asks for the editor.
   */
  Typed ask(String question, String before) {
    LineReader reader = plain().build();
    boolean[] editor = {false};
    reader
        .getWidgets()
        .put(
            EDITOR,
            () -> {
              editor[0] = true;
              reader.callWidget(LineReader.ACCEPT_LINE);
              return true;
            });
    reader
        .getKeyMaps()
        .get(LineReader.MAIN)
        .bind(new Reference(EDITOR), KeyMap.ctrl('X') + KeyMap.ctrl('E'));
    asked = Optional.of(reader);
    try {
      String line = reader.readLine(asPrompt(question), null, (Character) null, before);
      boolean asked = line.strip().equals(EDITOR_WORD);
      return new Typed(Optional.of(asked ? before : line), editor[0] || asked, false);
    } catch (UserInterruptException e) {
      return new Typed(Optional.empty(), false, true);
    } catch (EndOfFileException | IOError e) {
      return new Typed(Optional.empty(), false, false);
    } finally {
      asked = Optional.empty();
    }
  }

  /** JLine reads a prompt as a pattern, in which a per cent sign stands for other things. */
  private static String asPrompt(String question) {
    return VisibleText.of(question).replace("%", "%%");
  }

  /** Shows again what has been typed so far, below whatever is on the screen now. */
  void redraw() {
    asked
        .filter(LineReader::isReading)
        .ifPresent(
            reader -> {
              reader.callWidget(LineReader.REDRAW_LINE);
              reader.callWidget(LineReader.REDISPLAY);
            });
  }

  private LineReaderBuilder plain() {
    return LineReaderBuilder.builder()
        .terminal(terminal())
        .highlighter(new WholeLetters())
        .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true);
  }

  void close() {
    Optional<Terminal> closing = open;
    open = Optional.empty();
    try {
      if (closing.isPresent()) {
        closing.get().close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
