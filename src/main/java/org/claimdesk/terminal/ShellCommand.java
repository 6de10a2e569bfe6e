package org.claimdesk.terminal;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.ExitStatus;

/** A command of the desk as Spring Shell knows it. */
final class ShellCommand implements Command {

  private final DeskCommand command;
  private final Usage usage;
  private final Supplier<Output> output;

  ShellCommand(DeskCommand command, Supplier<Output> output) {
    this.command = command;
    this.usage = command.usage();
    this.output = output;
  }

  Usage usage() {
    return usage;
  }

  @Override
  public String getName() {
    return usage.name();
  }

  @Override
  public String getDescription() {
    return usage.summary();
  }

  @Override
  public String getHelp() {
    return String.join("\n", new CommandHelp(usage).lines());
  }

  @Override
  public String getGroup() {
    return usage.group().title();
  }

  @Override
  public List<String> getAliases() {
    return usage.aliases();
  }

  @Override
  public ExitStatus execute(CommandContext context) {
    Answer answer = command.run(CommandLine.words(context.parsedInput()));
    return new ExitStatus(answer.writeTo(output.get()), usage.name());
  }
}
