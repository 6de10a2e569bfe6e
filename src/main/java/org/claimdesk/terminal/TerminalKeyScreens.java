package org.claimdesk.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimdesk.problem.ProblemException;
import org.jline.terminal.Terminal;

/** Opens the terminal that the run is on, and gives it back. */
final class TerminalKeyScreens implements KeyScreens {

  private final RunSession session;
  private final LineReaders readers;
  private final Editor editor;

  TerminalKeyScreens(RunSession session, LineReaders readers) {
    this.session = session;
    this.readers = readers;
    this.editor = new Editor(session);
  }

  @Override
  public void requireTerminal(String otherwise) {
    Invocation.Terminals terminals = session.invocation().terminals();
    if (session.mode() == Session.Mode.SCRIPT || !terminals.in() || !terminals.out()) {
      throw ProblemException.of("there is no terminal here to press keys on", otherwise);
    }
  }

  @Override
  public KeyScreen open() {
    boolean opened = readers.areClosed();
    Terminal terminal = readers.terminal();
    List<String> notices = new ArrayList<>();
    Session.Mode before = session.sitDown(notices::add);
    KeyScreen screen =
        isPlain(terminal)
            ? new LineKeyScreen(terminal, readers, editor)
            : new RawKeyScreen(terminal, readers, editor, session.look());
    return new Borrowed(
        screen,
        notices,
        () -> {
          session.getUp(before);
          if (opened) {
            readers.close();
          }
        });
  }

  /** Whether it cannot be drawn on, or take single keys. */
  private boolean isPlain(Terminal terminal) {
    return terminal.getType().startsWith(Terminal.TYPE_DUMB)
        || TerminalType.isDumb(session.invocation().surroundings().environment());
  }

  /** A screen that is given back when it is closed, and that shows what was told meanwhile. */
  private record Borrowed(KeyScreen screen, List<String> notices, Runnable giveBack)
      implements KeyScreen {

    @Override
    public void show(Page page) {
      List<String> messages = new ArrayList<>(notices);
      notices.clear();
      messages.addAll(page.messages());
      screen.show(page.saying(messages));
    }

    @Override
    public Key next() {
      return screen.next();
    }

    @Override
    public Optional<String> ask(String question, String before) {
      return screen.ask(question, before);
    }

    @Override
    public void close() {
      try {
        screen.close();
      } finally {
        giveBack.run();
      }
    }
  }
}
