package org.claimdesk.terminal;

import java.io.BufferedWriter;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.claimdesk.journal.Author;
import org.claimdesk.journal.Reviewer;
import org.claimdesk.problem.Headway;
import org.claimdesk.problem.Notices;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.settings.SettingsInUse;

/** The run that is going on; begun anew for each invocation. */
final class RunSession implements Session, Notices, Headway {

  /** The two writers, how large the terminal is now and who can be asked. */
  record Desk(
      Writer out, Writer err, Supplier<Invocation.Size> size, Optional<Predicate<String>> asker) {}

  private final Screens screens;
  private final SettingsInUse settings;
  private Invocation invocation = Invocation.NONE;
  private Desk desk = deskOf(Invocation.NONE);
  private RunningCommand current;
  private Mode mode = Mode.SINGLE;
  private Optional<Placements> placements = Optional.empty();
  private boolean inputIsScript;
  private boolean leaving;
  private final NoticeBoard notices = new NoticeBoard();

  RunSession(Screens screens, SettingsInUse settings) {
    this.screens = screens;
    this.settings = settings;
    this.current = current(GlobalOptions.NONE, Optional.empty(), "");
  }

  void begin(Invocation next, GlobalOptions options) {
    invocation = next;
    desk = deskOf(next);
    current = current(options, Optional.empty(), "");
    mode = Mode.SINGLE;
    placements = Optional.empty();
    inputIsScript = false;
    leaving = false;
  }

  void openShell(Desk shell) {
    desk = shell;
    mode = Mode.SHELL;
    current = current(current.options(), Optional.empty(), "");
  }

  /**
   * Somebody works at the whole screen from now on; gives the mode to go back to.
   *
   * @param listener hears the last of what the command has been told, and what it is told from now
   *     on
   */
  Mode sitDown(Consumer<String> listener) {
    Mode before = mode;
    mode = Mode.SHELL;
    notices.listen(listener);
    return before;
  }

  void getUp(Mode before) {
    mode = before;
    notices.stopListening();
  }

  /** How what is shown may be dressed. */
  FullScreen.Look look() {
    return new FullScreen.Look(screens.verdicts(), mayColour());
  }

  /** Begins a command within the one that is going on, and gives that one back. */
  RunningCommand enter(CommandLine line, String typed) {
    RunningCommand before = current;
    notices.clear();
    current = current(line.globals().over(before.options()), line.format(), typed);
    if (before.isNoCommand() && mode != Mode.SCRIPT) {
      current = current.on(screens.paged(current.screen(), invocation, desk));
    }
    return before;
  }

  void goBackTo(RunningCommand before) {
    flushQuietly();
    current = before;
  }

  private RunningCommand current(GlobalOptions options, Optional<String> format, String typed) {
    return new RunningCommand(screens.screen(invocation, desk, options, format), options, typed);
  }

  /** Whether standard output may be coloured. */
  boolean mayColour() {
    return Screens.mayColour(invocation, options());
  }

  private static Desk deskOf(Invocation invocation) {
    return new Desk(
        new AnswerStream(writer(invocation.streams().out())),
        writer(invocation.streams().err()),
        () -> invocation.surroundings().size(),
        Optional.empty());
  }

  static Writer writer(OutputStream stream) {
    return new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }

  /** Begins a script and gives the mode to go back to. */
  Mode beginScript(boolean onStandardInput, boolean deferring) {
    Mode before = mode;
    mode = Mode.SCRIPT;
    inputIsScript = onStandardInput;
    placements = deferring ? Optional.of(new Placements()) : Optional.empty();
    return before;
  }

  /** Ends a script; the files that wait for its end are the caller's to place. */
  Placements endScript(Mode before) {
    Placements waiting = placements.orElseGet(Placements::new);
    placements = Optional.empty();
    inputIsScript = false;
    mode = before;
    return waiting;
  }

  Invocation invocation() {
    return invocation;
  }

  Places places() {
    return new Places(invocation.surroundings(), settings);
  }

  GlobalOptions options() {
    return current.options();
  }

  Output output() {
    return new StoppableOutput(current.screen());
  }

  Writer writer() {
    return desk.out();
  }

  void flush() {
    current.screen().flush();
  }

  /** Prints errors; what has been answered so far goes out before them. */
  ErrorPrinter errors(boolean debug) {
    flushQuietly();
    return new ErrorPrinter(
        current.screen()::complain, debug || options().has(GlobalOptions.DEBUG));
  }

  private void flushQuietly() {
    try {
      current.screen().flush();
    } catch (ClosedPipe | ProblemException e) {
      // the error that is about to be said matters more
    }
  }

  void leave() {
    leaving = true;
  }

  /** Whether somebody asked to leave since this was last asked. */
  boolean takeLeave() {
    boolean asked = leaving;
    leaving = false;
    return asked;
  }

  @Override
  public void tell(String line) {
    notices.tell(line, current.screen()::tell);
  }

  @Override
  public Work begin(String doing, String units, LongSupplier total) {
    return current.screen().headway().begin(doing, units, total);
  }

  @Override
  public Work beginSlow(String doing, String units, LongSupplier total) {
    return current.screen().headway().beginSlow(doing, units, total);
  }

  @Override
  public Mode mode() {
    return mode;
  }

  @Override
  public Author author() {
    return new Author(new Reviewer(places().reviewer(options())), current.typed());
  }

  @Override
  public Path path(String typed) {
    return places().path(typed);
  }

  @Override
  public InputStream standardInput(String what) {
    if (inputIsScript || mode == Mode.SHELL) {
      String taken = inputIsScript ? "the script itself" : "the keyboard";
      throw ProblemException.of(
          "\"" + what + "\" cannot be read: standard input is " + taken, "name a file instead");
    }
    return invocation.streams().in();
  }

  @Override
  public boolean confirm(String question, String option, Supplier<Preview> preview) {
    flush();
    return new Question(question, option, () -> current.screen().preview(preview.get()))
        .ask(mode, desk, invocation);
  }

  @Override
  public void whenKept(Runnable place, Runnable discard) {
    if (placements.isPresent()) {
      placements.get().add(place, discard);
    } else {
      place.run();
    }
  }
}
