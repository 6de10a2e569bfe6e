package org.claimdesk.terminal;

import java.util.List;
import org.springframework.shell.core.command.CommandParser;
import org.springframework.shell.core.command.ParsedInput;

/** The strict parser of every line: arguments, scripts and the shell. */
final class LineParser implements CommandParser {

  private final DeskRegistry registry;

  LineParser(DeskRegistry registry) {
    this.registry = registry;
  }

  /**
   * Parses a line.
   *
   * @throws org.claimdesk.problem.ProblemException for the first thing that is wrong with it
   */
  CommandLine parse(List<Token> tokens) {
    return new CommandWords(registry, tokens).parse();
  }

  @Override
  public ParsedInput parse(String input) {
    return parse(Tokenizer.split(input)).toParsedInput();
  }
}
