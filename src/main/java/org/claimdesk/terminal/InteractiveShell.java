package org.claimdesk.terminal;

import java.io.IOError;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.claimdesk.problem.Interrupted;
import org.claimdesk.problem.ProblemException;
import org.jline.reader.EndOfFileException;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.springframework.shell.jline.JLineInputProvider;

/** The shell: reads a line, runs it, and goes on whatever became of it. */
final class InteractiveShell implements Front.ShellOpener {

  private final RunSession session;
  private final CommandRunner runner;
  private final DeskStore store;
  private final LineReaders readers;
  private volatile Optional<Thread> running = Optional.empty();

  InteractiveShell(RunSession session, CommandRunner runner, DeskStore store, LineReaders readers) {
    this.session = session;
    this.runner = runner;
    this.store = store;
    this.readers = readers;
  }

  @Override
  public int open() {
    Terminal terminal = readers.terminal();
    try {
      session.openShell(desk(terminal));
      greet();
      terminal.handle(Terminal.Signal.INT, signal -> running.ifPresent(Thread::interrupt));
      loop(new JLineInputProvider(readers.reader()));
      return Answer.DONE;
    } finally {
      readers.close();
    }
  }

  private RunSession.Desk desk(Terminal terminal) {
    boolean errOnTerminal = session.invocation().terminals().err();
    Writer err =
        errOnTerminal ? terminal.writer() : RunSession.writer(session.invocation().streams().err());
    return new RunSession.Desk(
        terminal.writer(), err, () -> size(terminal), Optional.of(this::confirmed));
  }

  private static Invocation.Size size(Terminal terminal) {
    return new Invocation.Size(terminal.getWidth(), terminal.getHeight());
  }

  void greet() {
    session.tell(
        "Claimdesk "
            + VersionCommand.number()
            + ", fact-checking. Work is kept in "
            + store.workspace().getFileName()
            + ". Type help, or exit.");
    Path claims = session.places().claims(session.options());
    if (!Files.exists(claims)) {
      session.tell(
          "There is no " + claims.getFileName() + " here yet: load FILE reads a claims file.");
    } else {
      toDo().ifPresent(session::tell);
    }
  }

  /** What keeps it from being known, the first command will say. */
  private Optional<String> toDo() {
    try {
      return Optional.of(store.toDo());
    } catch (ProblemException e) {
      return Optional.empty();
    }
  }

  private void loop(JLineInputProvider input) {
    input.setPromptProvider(readers.prompt());
    boolean open = true;
    while (open) {
      try {
        input.readInput().lines().filter(ScriptReader::isCommand).forEach(this::run);
        open = !session.takeLeave();
      } catch (UserInterruptException e) {
        // the line is dropped and the prompt comes again
      } catch (EndOfFileException | IOError e) {
        open = false;
      }
    }
  }

  void run(String line) {
    running = Optional.of(Thread.currentThread());
    try {
      runner.runLine(line);
    } catch (ClosedPipe e) {
      throw new EndOfFileException(e);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      Throwable fault = Thread.interrupted() ? new Interrupted() : e;
      session.errors(GlobalOptions.askDebug(line)).print("", fault);
    } finally {
      running = Optional.empty();
      Thread.interrupted();
    }
  }

  private boolean confirmed(String question) {
    try {
      return Question.isYes(readers.ask(question));
    } catch (UserInterruptException e) {
      throw new Interrupted();
    } catch (EndOfFileException e) {
      return false;
    }
  }
}
