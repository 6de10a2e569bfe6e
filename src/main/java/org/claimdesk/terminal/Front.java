package org.claimdesk.terminal;

import java.io.IOException;
import java.io.PushbackInputStream;
import java.util.List;
import org.claimdesk.problem.ProblemException;

/**
 * The way in: one command, a script or the shell, whichever the invocation asks for. It can be used
 * any number of times in one process, one run after the other.
 */
public final class Front {

  private static final String PREFIX = "claimdesk: ";

  private final RunSession session;
  private final LineParser parser;
  private final CommandRunner runner;
  private final Batch batch;
  private final DeskStore store;
  private final ShellOpener shell;

  /** Opens the shell and gives its exit status. */
  @FunctionalInterface
  interface ShellOpener {
    int open();
  }

  Front(RunSession session, LineParser parser, CommandRunner runner, Work work) {
    this.session = session;
    this.parser = parser;
    this.runner = runner;
    this.batch = work.batch();
    this.store = work.store();
    this.shell = work.shell();
  }

  /** What a run can turn into, and where its work is kept. */
  record Work(Batch batch, ShellOpener shell, DeskStore store) {}

  /** Runs to the end and gives the exit status; never throws. */
  public int run(Invocation invocation) {
    session.begin(invocation, GlobalOptions.NONE);
    boolean debug = invocation.arguments().contains("--" + GlobalOptions.DEBUG.name());
    int status = guarded(() -> start(invocation), debug);
    int closed = guarded(this::close, debug);
    return status == Answer.DONE ? closed : status;
  }

  private int guarded(ShellOpener work, boolean debug) {
    try {
      return work.open();
    } catch (ClosedPipe e) {
      return Answer.DONE;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return session.errors(debug).print(PREFIX, e);
    }
  }

  private int close() {
    try {
      session.flush();
    } finally {
      store.close();
    }
    return Answer.DONE;
  }

  private int start(Invocation invocation) {
    List<Token> tokens = invocation.arguments().stream().map(Token::of).toList();
    CommandLine line = parser.parse(tokens);
    session.begin(invocation, line.globals());
    Places places = session.places();
    store.use(places.claims(line.globals()), places.workspace(line.globals()));
    return line.usage().isPresent() ? runner.run(line, line.typed()) : withoutCommand(invocation);
  }

  private int withoutCommand(Invocation invocation) {
    Invocation.Terminals terminals = invocation.terminals();
    if (terminals.in()) {
      return terminals.out() ? shell.open() : statusAndHowToGoOn();
    }
    PushbackInputStream input = new PushbackInputStream(invocation.streams().in());
    return isEmpty(input)
        ? statusAndHowToGoOn()
        : batch.run(Script.ofStandardInput(input), Batch.Manner.PLAIN);
  }

  /** Standard input that is closed or cannot be read has no commands. */
  private static boolean isEmpty(PushbackInputStream input) {
    try {
      int first = input.read();
      if (first >= 0) {
        input.unread(first);
      }
      return first < 0;
    } catch (IOException e) {
      return true;
    }
  }

  private int statusAndHowToGoOn() {
    CommandLine status = parser.parse(List.of(Token.of("status")));
    try {
      return runner.run(status, "status");
    } finally {
      session.tell(
          "To go on, run \"claimdesk\" on a terminal, \"claimdesk COMMAND\" or \"claimdesk run"
              + " FILE\"; \"claimdesk help\" lists the commands.");
    }
  }

  /** Says that the program could not start, and gives the exit status. */
  public static int startFailed(Throwable fault, List<String> arguments) {
    boolean debug = arguments.contains("--" + GlobalOptions.DEBUG.name());
    return new ErrorPrinter(System.err::println, debug).print(PREFIX, refusalIn(fault));
  }

  /** Spring wraps what a part of the program said while it was put together. */
  private static Throwable refusalIn(Throwable fault) {
    for (Throwable each = fault; each != null; each = each.getCause()) {
      if (each instanceof ProblemException) {
        return each;
      }
    }
    return fault;
  }
}
