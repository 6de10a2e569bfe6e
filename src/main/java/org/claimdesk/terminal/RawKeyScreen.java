package org.claimdesk.terminal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;
import org.jline.utils.InfoCmp.Capability;

/** A terminal in raw mode: each key counts at once, and the page fills the screen. */
final class RawKeyScreen implements KeyScreen {

  /** xterm, bracketed paste: what is pasted comes between marks, and is no key. */
  private static final String MARK_PASTES = "\u001B[?2004h";

  private static final String LEAVE_PASTES = "\u001B[?2004l";

  /** While a line is asked for, this much room is kept for it below the page. */
  static final int ROOM_TO_ASK = 3;

  private static final Page NOTHING = new Page(List.of(), List.of(), List.of(), "", List.of());

  private final Terminal terminal;
  private final LineReaders readers;
  private final Editor editor;
  private final Look look;
  private final KeyReader keys;
  private final Attributes before;
  private final SignalHandler resized;
  private final SignalHandler stopped;
  private final SignalHandler suspended;
  private final SignalHandler continued;
  private final AtomicBoolean stale = new AtomicBoolean();
  private final AtomicBoolean interrupted = new AtomicBoolean();
  private Page page = NOTHING;
  private int scroll;
  private int step = 1;
  private volatile boolean asking;
  private boolean closed;

  /** How a page is dressed. */
  record Look(VerdictInk verdicts, boolean colour) {}

  RawKeyScreen(Terminal terminal, LineReaders readers, Editor editor, Look look) {
    this.terminal = terminal;
    this.readers = readers;
    this.editor = editor;
    this.look = look;
    this.keys = new KeyReader(terminal.reader());
    this.before = terminal.getAttributes();
    this.resized = terminal.handle(Signal.WINCH, signal -> stale.set(true));
    this.stopped = terminal.handle(Signal.INT, signal -> interrupted.set(true));
    this.suspended = terminal.handle(Signal.TSTP, signal -> suspend());
    this.continued = terminal.handle(Signal.CONT, signal -> enter());
    enter();
  }

  private synchronized void enter() {
    if (closed) {
      return;
    }
    terminal.enterRawMode();
    terminal.puts(Capability.enter_ca_mode);
    terminal.writer().write(MARK_PASTES);
    terminal.flush();
    stale.set(true);
  }

  private synchronized void leave() {
    if (closed) {
      return;
    }
    terminal.writer().write(LEAVE_PASTES);
    terminal.puts(Capability.exit_ca_mode);
    terminal.flush();
    terminal.setAttributes(before);
  }

  /** Stops as if nothing had been done about Ctrl-Z, with the terminal as it was. */
  private void suspend() {
    leave();
    terminal.handle(Signal.TSTP, SignalHandler.SIG_DFL);
    Suspension.stopThisProcess();
    comeBack();
  }

  /** By now it may have gone on already, and even have ended. */
  private synchronized void comeBack() {
    if (closed) {
      return;
    }
    terminal.handle(Signal.TSTP, signal -> suspend());
    enter();
    if (asking) {
      drawForQuestion();
      readers.redraw();
    }
  }

  @Override
  public void show(Page next) {
    page = next;
    scroll = 0;
    draw(terminal.getHeight());
  }

  private synchronized void draw(int height) {
    stale.set(false);
    PageLayout.Sheet sheet =
        new PageLayout(page, terminal.getWidth(), look.verdicts(), look.colour())
            .fitting(height, scroll);
    scroll = sheet.scroll();
    step = sheet.step();
    terminal.puts(Capability.clear_screen);
    terminal.writer().write(String.join("\r\n", sheet.lines()));
    terminal.flush();
  }

  @Override
  public Key next() {
    while (true) {
      KeyReader.Pressed pressed = keys.next(() -> stale.get() || interrupted.get());
      if (interrupted.getAndSet(false)) {
        return Key.of(Key.Kind.STOPPED);
      }
      if (pressed.move() == KeyReader.Move.NONE) {
        return pressed.key();
      }
      scroll += lines(pressed.move());
      draw(terminal.getHeight());
    }
  }

  private int lines(KeyReader.Move move) {
    return switch (move) {
      case NONE, REDRAW -> 0;
      case LINE_UP -> -Math.min(scroll, 1);
      case LINE_DOWN -> 1;
      case PAGE_UP -> -Math.min(scroll, step);
      case PAGE_DOWN -> step;
    };
  }

  @Override
  public Optional<String> ask(String question, String was) {
    page = new Page(page.head(), page.body(), List.of(), page.progress(), List.of());
    drawForQuestion();
    asking = true;
    LineReaders.Typed typed = readers.ask(question, was);
    asking = false;
    Optional<String> answer = typed.wantsEditor() ? edited(typed.text().orElse(was)) : typed.text();
    enter();
    return answer;
  }

  private void drawForQuestion() {
    draw(Math.max(1, terminal.getHeight() - ROOM_TO_ASK));
    terminal.writer().write("\r\n");
    terminal.flush();
  }

  private Optional<String> edited(String text) {
    leave();
    try {
      return Optional.of(editor.edit(text));
    } finally {
      enter();
    }
  }

  @Override
  public synchronized void close() {
    leave();
    closed = true;
    terminal.handle(Signal.WINCH, resized);
    terminal.handle(Signal.INT, stopped);
    terminal.handle(Signal.TSTP, suspended);
    terminal.handle(Signal.CONT, continued);
  }
}
