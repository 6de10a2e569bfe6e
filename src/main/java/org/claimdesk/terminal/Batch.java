package org.claimdesk.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.claimdesk.problem.Interrupted;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;

/** Runs scripts: line by line, to the first that ends with another status than 0. */
final class Batch {

  /** How a script is run. */
  record Manner(boolean keepGoing, DeskStore.Keeping keeping) {

    static final Manner PLAIN = new Manner(false, DeskStore.Keeping.EACH_LINE);

    boolean deferring() {
      return keeping != DeskStore.Keeping.EACH_LINE;
    }
  }

  private final CommandRunner runner;
  private final RunSession session;
  private final DeskStore store;
  private final Rehearsal rehearsal;

  Batch(CommandRunner runner, RunSession session, DeskStore store, Rehearsal rehearsal) {
    this.runner = runner;
    this.session = session;
    this.store = store;
    this.rehearsal = rehearsal;
  }

  /**
   * Runs the script and gives the first status other than 0.
   *
   * @throws ProblemException if it cannot be begun or its work cannot be kept
   */
  int run(Script script, Manner manner) {
    if (!manner.deferring()) {
      return runInOrder(script, manner);
    }
    try (Script.Spooled spooled = script.spooled()) {
      rehearsal.requireAllToBeTakenBack(spooled.script());
      return runInOrder(spooled.script(), manner);
    }
  }

  private int runInOrder(Script script, Manner manner) {
    try (InputStream bytes = script.open()) {
      ScriptReader reader = new ScriptReader(bytes);
      store.beginScript(manner.keeping());
      Session.Mode before = session.beginScript(script.onStandardInput(), manner.deferring());
      int status = ProblemException.REFUSED;
      boolean ended = false;
      try {
        status = lines(reader, new Faults(script.name()), manner.keepGoing());
        ended = true;
      } catch (ClosedPipe e) {
        throw manner.keeping() == DeskStore.Keeping.ALL_OR_NOTHING ? nothingKept(e) : e;
      } finally {
        end(before, manner, ended && status == Answer.DONE);
      }
      return status;
    } catch (UncheckedIOException e) {
      throw script.unreadable(e.getCause());
    } catch (IOException e) {
      throw script.unreadable(e);
    }
  }

  private int lines(ScriptReader reader, Faults faults, boolean keepGoing) {
    int first = Answer.DONE;
    boolean more = true;
    while (more) {
      if (Thread.interrupted()) {
        throw new Interrupted();
      }
      Optional<Integer> status = nextLine(reader, faults);
      first = first == Answer.DONE ? status.orElse(Answer.DONE) : first;
      more = status.isPresent() && (status.get() == Answer.DONE || keepGoing);
      if (session.takeLeave()) {
        return first;
      }
    }
    return first;
  }

  private Optional<Integer> nextLine(ScriptReader reader, Faults faults) {
    Optional<ScriptLine> line;
    try {
      line = reader.next();
    } catch (ProblemException e) {
      return Optional.of(faults.tell(reader.number(), "", e));
    }
    return line.map(command -> run(command, faults));
  }

  private int run(ScriptLine line, Faults faults) {
    try {
      int status = runner.runLine(line.text());
      if (status != Answer.DONE) {
        faults.tellStatus(line, status);
      }
      return status;
    } catch (ClosedPipe | Interrupted e) {
      throw e;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return faults.tell(line.number(), line.text(), e);
    }
  }

  private void end(Session.Mode before, Manner manner, boolean succeeded) {
    Placements waiting = session.endScript(before);
    boolean kept = false;
    try {
      store.endScript(succeeded);
      kept = succeeded && manner.keeping() != DeskStore.Keeping.NOTHING;
    } finally {
      if (!kept) {
        waiting.discardAll();
      }
    }
    waiting.placeAll();
  }

  private static ProblemException nothingKept(ClosedPipe cause) {
    return new ProblemException(
        Problem.of(
            "nobody read standard output to its end, so nothing was kept",
            "run it again with its output in a file"),
        cause);
  }

  /** Says what is wrong with a line. */
  private final class Faults {

    private final String script;

    Faults(String script) {
      this.script = script;
    }

    int tell(int number, String text, Throwable fault) {
      return session.errors(GlobalOptions.askDebug(text)).print(prefix(number), fault);
    }

    void tellStatus(ScriptLine line, int status) {
      session
          .errors(false)
          .print(
              prefix(line.number()),
              Problem.of("this line ended with status " + status + ": " + line.text().strip()));
    }

    private String prefix(int number) {
      return script + ":" + number + ": ";
    }
  }
}
