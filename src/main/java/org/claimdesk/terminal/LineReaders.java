package org.claimdesk.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
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

  /** What the reader needs of the desk. */
  record Parts(TypedLineParser parser, Completer completer, PromptProvider prompt) {}

  private final Parts parts;
  private final RunSession session;
  private final Supplier<Terminal> terminals;
  private Optional<Terminal> open = Optional.empty();

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
    return plain().build().readLine(question);
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
