package org.claimdesk.terminal;

import java.util.List;
import org.claimdesk.problem.ProblemException;

/** {@code help}: all commands, or one. */
final class HelpCommand implements DeskCommand {

  private static final Usage USAGE =
      Usage.of("help", Usage.Group.SHELL, "show the commands, or one with examples")
          .operands(new Operand("COMMAND", false, 2, Completes.COMMAND))
          .example("help", "list the commands")
          .example("help mark", "show how to give a verdict");

  private final DeskRegistry registry;

  HelpCommand(DeskRegistry registry) {
    this.registry = registry;
  }

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public Answer run(Words words) {
    List<String> lines = lines(words.operands());
    return out -> {
      lines.forEach(out::line);
      return Answer.DONE;
    };
  }

  private List<String> lines(List<String> topic) {
    if (topic.isEmpty()) {
      return new HelpPage(registry.usages()).lines();
    }
    DeskRegistry.Match match = registry.match(topic);
    if (match.usage().isPresent() && match.words() == topic.size()) {
      return new CommandHelp(match.usage().get()).lines();
    }
    if (topic.size() == 1 && registry.isGroup(topic.get(0))) {
      return new HelpPage(registry.usages()).linesOf(topic.get(0));
    }
    throw new ProblemException(
        registry.unknown(match.words() == 0 ? topic : List.of(String.join(" ", topic))));
  }
}
