package org.claimdesk.terminal;

import java.io.PrintWriter;
import java.util.List;
import org.claimdesk.problem.ProblemException;
import org.springframework.shell.core.InputReader;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandExecutionException;
import org.springframework.shell.core.command.CommandExecutor;
import org.springframework.shell.core.command.CommandNotFoundException;

/** Runs one command through Spring Shell and gives its exit status. */
final class CommandRunner {

  private static final InputReader NO_INPUT = new InputReader() {};

  private final DeskRegistry registry;
  private final LineParser parser;
  private final RunSession session;
  private final CommandExecutor executor;

  CommandRunner(DeskRegistry registry, LineParser parser, RunSession session) {
    this.registry = registry;
    this.parser = parser;
    this.session = session;
    this.executor = new CommandExecutor(registry);
  }

  /** Runs a line of a script or of the shell. */
  int runLine(String text) {
    List<Token> tokens = Tokenizer.split(text);
    CommandLine line = parser.parse(tokens);
    requireCommandOnly(line);
    boolean asTyped = line.own().size() == tokens.size();
    return run(line, asTyped ? text.strip() : line.typed());
  }

  /** Runs a parsed command; its output is flushed when it is done. */
  int run(CommandLine line, String typed) {
    RunningCommand before = session.enter(line, typed);
    try {
      int status = execute(line);
      session.flush();
      return status;
    } catch (PagerLeft e) {
      return Answer.DONE;
    } finally {
      session.goBackTo(before);
    }
  }

  private static void requireCommandOnly(CommandLine line) {
    for (Option option : List.of(GlobalOptions.CLAIMS, GlobalOptions.WORKSPACE)) {
      if (line.globals().has(option)) {
        throw ProblemException.of(
            "--" + option.name() + " cannot be changed in the middle of the work",
            "give it when claimdesk is started, or use \"load FILE\"");
      }
    }
    if (line.usage().isEmpty()) {
      throw ProblemException.of("there is no command in this line", "\"help\" lists the commands");
    }
  }

  private int execute(CommandLine line) {
    PrintWriter writer = new PrintWriter(session.writer());
    try {
      return executor
          .execute(new CommandContext(line.toParsedInput(), registry, writer, NO_INPUT))
          .code();
    } catch (CommandExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e);
    } catch (CommandNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
