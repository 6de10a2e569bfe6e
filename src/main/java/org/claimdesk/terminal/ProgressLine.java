package org.claimdesk.terminal;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.claimdesk.problem.Headway;
import org.claimdesk.problem.Interrupted;

/**
 * The line of a terminal that says how far long work has come. It comes when somebody has waited
 * for a while, is written over itself, and gives way to anything else that is to be shown.
 */
final class ProgressLine implements Headway {

  /** A look at the clock costs more than a row; as many as this go by in a few milliseconds. */
  private static final int STEPS_TO_A_LOOK = 256;

  private final Writer terminal;
  private final int columns;
  private final Pace pace;
  private BooleanSupplier room = () -> true;
  private OptionalLong due = OptionalLong.empty();
  private String shown = "";
  private boolean over;
  private boolean hushed;

  /**
   * @param width the columns of the terminal, 0 if there is none or nothing is to be told there.
   *     The last one stays free, for some go on to the next line when it is written to
   */
  ProgressLine(Writer terminal, int width, Pace pace) {
    this.terminal = terminal;
    this.columns = width - 1;
    this.pace = pace;
  }

  /** Has the line stay away for as long as there is no place for it. */
  void showOnlyWhere(BooleanSupplier thereIsRoom) {
    room = thereIsRoom;
  }

  @Override
  public Work begin(String doing, String units, LongSupplier total) {
    return begun(new Piece(doing, units, total, STEPS_TO_A_LOOK));
  }

  /** Each unit is looked at, and the clock between them. */
  @Override
  public Work beginSlow(String doing, String units, LongSupplier total) {
    Piece piece = begun(new Piece(doing, units, total, 1));
    return columns > 0 ? new Watched(piece) : piece;
  }

  private Piece begun(Piece piece) {
    if (due.isEmpty()) {
      due = OptionalLong.of(pace.first());
    }
    return piece;
  }

  /** Takes the line away, shows something else, and puts it back. */
  synchronized void giveWay(Runnable other) {
    String line = shown;
    erase();
    other.run();
    show(line);
  }

  /** Takes the line away. */
  synchronized void erase() {
    if (!shown.isEmpty()) {
      write("\r" + " ".repeat(columns) + "\r");
      shown = "";
    }
  }

  /** Takes the line away for good. */
  private synchronized void end() {
    erase();
    over = true;
  }

  /** Takes the line away for as long as somebody else has the terminal. */
  synchronized void hush() {
    erase();
    hushed = true;
  }

  synchronized void speakAgain() {
    hushed = false;
  }

  private synchronized void show(String line) {
    if (over || hushed || line.isEmpty() || !room.getAsBoolean()) {
      return;
    }
    int left = Math.max(0, Width.of(shown) - Width.of(line));
    write("\r" + line + " ".repeat(left));
    shown = line;
  }

  private void write(String text) {
    try {
      terminal.write(text);
      terminal.flush();
    } catch (IOException e) {
      // nobody is left who could be told
    }
  }

  /** A piece of work, counted. */
  private final class Piece implements Work {

    private final String doing;
    private final String units;
    private final LongSupplier counting;
    private final int stepsToALook;
    private long done;
    private OptionalLong total = OptionalLong.empty();
    private Optional<WhenKilled> guard = Optional.empty();

    Piece(String doing, String units, LongSupplier total, int stepsToALook) {
      this.stepsToALook = stepsToALook;
      this.doing = doing;
      this.units = units;
      this.counting = total;
    }

    @Override
    public void step() {
      done++;
      if (done % stepsToALook == 0) {
        if (Thread.interrupted()) {
          throw new Interrupted();
        }
        look();
      }
    }

    private void look() {
      synchronized (ProgressLine.this) {
        if (columns > 0 && pace.isDue(due.orElseThrow())) {
          if (guard.isEmpty()) {
            guard = Optional.of(WhenKilled.run(ProgressLine.this::end));
          }
          show(Width.cut(VisibleText.of(text()), columns));
          due = OptionalLong.of(pace.next());
        }
      }
    }

    private String text() {
      if (total.isEmpty()) {
        total = OptionalLong.of(counting.getAsLong());
      }
      long all = total.getAsLong();
      return done > all
          ? String.format(Locale.ROOT, "%s: %,d %s", doing, done, units)
          : String.format(
              Locale.ROOT, "%s: %,d of %,d %s, %d%%", doing, done, all, units, done * 100 / all);
    }

    @Override
    public void close() {
      erase();
      guard.ifPresent(WhenKilled::cancel);
    }
  }

  /** A piece of work that is looked at while nothing of it gets done. */
  private static final class Watched implements Work {

    private final Piece piece;
    private final ScheduledExecutorService watch =
        Executors.newSingleThreadScheduledExecutor(
            looking -> {
              Thread thread = new Thread(looking, "progress");
              thread.setDaemon(true);
              return thread;
            });

    Watched(Piece piece) {
      this.piece = piece;
      long often = Pace.RENEWAL.toMillis();
      watch.scheduleWithFixedDelay(piece::look, often, often, TimeUnit.MILLISECONDS);
    }

    @Override
    public void step() {
      piece.step();
    }

    @Override
    public void close() {
      watch.shutdownNow();
      piece.close();
    }
  }
}
