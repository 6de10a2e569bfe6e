package org.claimdesk.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;

/** A terminal in raw mode: each key counts at once, and the page fills the screen. */
final class RawKeyScreen implements KeyScreen {

  /** While a line is asked for, this much room is kept for it below the page. */
  static final int ROOM_TO_ASK = 3;

  /** After so long something is said, and what is pressed meanwhile is not for what comes next. */
  private static final long LONG = TimeUnit.SECONDS.toNanos(1);

  private static final long GLANCE = 100;
  private static final int FAR = 1_000_000;
  private static final Page NOTHING = new Page(List.of(), List.of(), List.of(), "", List.of());

  /** What goes on between two pages. */
  private enum Going {
    WAITING,
    WORKING,
    SAID_SO,
    ASKING
  }

  private final Terminal terminal;
  private final FullScreen full;
  private final LineReaders readers;
  private final Editor editor;
  private final KeyReader keys;
  private final List<SignalHandler> before = new ArrayList<>();
  private final AtomicBoolean stale = new AtomicBoolean();
  private final AtomicBoolean interrupted = new AtomicBoolean();
  private volatile Going going = Going.WAITING;
  private volatile long since = System.nanoTime();
  private volatile Page page = NOTHING;
  private int scroll;
  private int step = 1;

  RawKeyScreen(Terminal terminal, LineReaders readers, Editor editor, FullScreen.Look look) {
    this.terminal = terminal;
    this.full = new FullScreen(terminal, look);
    this.readers = readers;
    this.editor = editor;
    this.keys = new KeyReader(terminal.reader());
    before.add(terminal.handle(Signal.WINCH, signal -> stale.set(true)));
    before.add(terminal.handle(Signal.INT, signal -> interrupted.set(true)));
    before.add(terminal.handle(Signal.TSTP, signal -> suspend()));
    before.add(terminal.handle(Signal.CONT, signal -> enter()));
    enter();
    Thread glancing = new Thread(this::glanceAgainAndAgain);
    glancing.setDaemon(true);
    glancing.start();
  }

  private void enter() {
    full.enter();
    stale.set(true);
  }

  /** Stops as if nothing had been done about Ctrl-Z, with the terminal as it was. */
  private void suspend() {
    full.leave();
    terminal.handle(Signal.TSTP, SignalHandler.SIG_DFL);
    // nothing is to be drawn before the screen is taken over again, a line that is typed neither
    SignalHandler drawing = terminal.handle(Signal.CONT, signal -> {});
    Suspension.stopThisProcess();
    comeBack(drawing);
  }

  /** By now it may have gone on already, and even have ended. */
  private synchronized void comeBack(SignalHandler drawing) {
    if (full.isClosed()) {
      return;
    }
    terminal.handle(Signal.TSTP, signal -> suspend());
    terminal.handle(Signal.CONT, drawing);
    enter();
    if (going == Going.ASKING) {
      drawForQuestion();
      readers.redraw();
    }
  }

  private void glanceAgainAndAgain() {
    while (!full.isClosed()) {
      glance();
      try {
        Thread.sleep(GLANCE);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  /** Sees to what happens while nobody waits for a key. */
  private synchronized void glance() {
    if (going == Going.WORKING && takesLong()) {
      going = Going.SAID_SO;
      full.say("one moment: the workspace is busy");
    } else if (going == Going.ASKING && full.isResized()) {
      drawForQuestion();
      readers.redraw();
    }
  }

  private boolean takesLong() {
    return System.nanoTime() - since > LONG;
  }

  @Override
  public void show(Page next) {
    boolean forgot = going != Going.WAITING && takesLong() && keys.forgetPressed();
    List<String> messages = new ArrayList<>(next.messages());
    if (forgot) {
      messages.add("what was pressed meanwhile is forgotten: it was not for this claim");
    }
    page = next.saying(messages);
    scroll = 0;
    going = Going.WAITING;
    draw();
  }

  private synchronized void draw() {
    stale.set(false);
    PageLayout.Sheet sheet = full.draw(page, 0, scroll);
    scroll = sheet.scroll();
    step = sheet.step();
  }

  @Override
  public Key next() {
    Key key = awaitKey();
    since = System.nanoTime();
    going = Going.WORKING;
    return key;
  }

  private Key awaitKey() {
    while (true) {
      KeyReader.Pressed pressed = keys.next(() -> stale.get() || interrupted.get());
      if (interrupted.getAndSet(false)) {
        return Key.of(Key.Kind.STOPPED);
      }
      if (pressed.move() == KeyReader.Move.NONE) {
        return pressed.key();
      }
      scroll += lines(pressed.move());
      draw();
    }
  }

  private int lines(KeyReader.Move move) {
    return switch (move) {
      case NONE, REDRAW -> 0;
      case LINE_UP -> -Math.min(scroll, 1);
      case LINE_DOWN -> 1;
      case PAGE_UP -> -Math.min(scroll, step);
      case PAGE_DOWN -> step;
      case TO_TOP -> -scroll;
      case TO_BOTTOM -> FAR;
    };
  }

  @Override
  public Optional<String> ask(String question, String was) {
    page = page.withoutKeys();
    drawForQuestion();
    going = Going.ASKING;
    try {
      LineReaders.Typed typed = readers.ask(question, was);
      return typed.wantsEditor() ? edited(typed.text().orElse(was)) : typed.text();
    } finally {
      enter();
      since = System.nanoTime();
      going = Going.WORKING;
    }
  }

  private synchronized void drawForQuestion() {
    full.draw(page, ROOM_TO_ASK, scroll);
    full.write("\r\n");
  }

  private Optional<String> edited(String text) {
    going = Going.WAITING;
    full.leave();
    try {
      return Optional.of(editor.edit(text));
    } finally {
      enter();
    }
  }

  @Override
  public synchronized void close() {
    full.close();
    List<Signal> signals = List.of(Signal.WINCH, Signal.INT, Signal.TSTP, Signal.CONT);
    for (int i = 0; i < signals.size(); i++) {
      terminal.handle(signals.get(i), before.get(i));
    }
  }
}
