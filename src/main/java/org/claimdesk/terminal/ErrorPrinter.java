package org.claimdesk.terminal;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import org.claimdesk.problem.Interrupted;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;

/** The one place where errors are said. */
final class ErrorPrinter {

  private static final String AGAIN = "run it again with --debug to see where it came from";

  private final Consumer<String> lines;
  private final boolean debug;

  ErrorPrinter(Consumer<String> lines, boolean debug) {
    this.lines = lines;
    this.debug = debug;
  }

  /**
   * Says what stopped a command, and gives its exit status.
   *
   * @param prefix what stands before {@code error:}, with a blank at its end, or nothing
   */
  int print(String prefix, Throwable fault) {
    if (fault instanceof Interrupted) {
      lines.accept("interrupted");
      return Interrupted.STATUS;
    }
    problems(fault).forEach(problem -> print(prefix, problem));
    if (debug) {
      trace(fault);
    }
    return fault instanceof ProblemException refused
        ? refused.exitStatus()
        : ProblemException.REFUSED;
  }

  /** Says one problem. */
  void print(String prefix, Problem problem) {
    lines.accept(VisibleText.of(prefix + "error: " + problem.headline()));
    problem
        .remedy()
        .ifPresent(
            remedy -> remedy.lines().forEach(line -> lines.accept("  " + VisibleText.of(line))));
  }

  private static List<Problem> problems(Throwable fault) {
    if (fault instanceof ProblemException refused) {
      return refused.problems();
    }
    if (fault instanceof OutOfMemoryError) {
      return List.of(
          Problem.of("there is not enough memory for this", "give Java more, or ask for less"));
    }
    return List.of(Problem.of("the program failed where it should not", AGAIN));
  }

  private void trace(Throwable fault) {
    StringWriter text = new StringWriter();
    fault.printStackTrace(new PrintWriter(text));
    text.toString().lines().forEach(line -> lines.accept(VisibleText.of(line.replace("\t", "  "))));
  }
}
