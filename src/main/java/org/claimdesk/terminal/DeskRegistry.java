package org.claimdesk.terminal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.claimdesk.problem.Nearest;
import org.claimdesk.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandRegistry;

/** Spring Shell's registry, filled with the desk's commands and asked by exact names. */
final class DeskRegistry extends CommandRegistry {

  /**
   * The command a line begins with.
   *
   * @param words how many words name it
   */
  record Match(Optional<Usage> usage, int words) {}

  private final Supplier<Output> output;
  private final Map<String, ShellCommand> byName = new TreeMap<>();
  private @Nullable ApplicationContext context;

  DeskRegistry(Supplier<Output> output) {
    this.output = output;
  }

  /** Adds a command under its name and its aliases. */
  void register(DeskCommand command) {
    ShellCommand adapter = new ShellCommand(command, output);
    add(adapter.getName(), adapter);
    adapter.getAliases().forEach(alias -> add(alias, adapter));
    registerCommand(adapter);
  }

  private void add(String name, ShellCommand adapter) {
    if (byName.putIfAbsent(name, adapter) != null) {
      throw new IllegalArgumentException("two commands are called " + name);
    }
  }

  /** All usages, by their names. */
  List<Usage> usages() {
    return byName.entrySet().stream()
        .filter(entry -> entry.getKey().equals(entry.getValue().getName()))
        .map(entry -> entry.getValue().usage())
        .toList();
  }

  /** The longest command these words begin with. */
  Match match(List<String> words) {
    for (int length = Math.min(2, words.size()); length > 0; length--) {
      ShellCommand found = byName.get(String.join(" ", words.subList(0, length)));
      if (found != null) {
        return new Match(Optional.of(found.usage()), length);
      }
    }
    return new Match(Optional.empty(), 0);
  }

  /** Whether it is the first word of commands of two words. */
  boolean isGroup(String word) {
    return !namesIn(word).isEmpty();
  }

  /** The commands of two words that begin with this one. */
  List<String> namesIn(String word) {
    return usages().stream().map(Usage::name).filter(name -> name.startsWith(word + " ")).toList();
  }

  /** What to say about a line that begins with no command. */
  Problem unknown(List<String> words) {
    String first = words.get(0);
    List<String> group = namesIn(first);
    if (group.isEmpty()) {
      return Problem.of(
          "there is no command \"" + first + "\"",
          didYouMean(nearest(words)) + "\"help\" lists the commands");
    }
    String listed = "there are " + String.join(", ", group);
    if (words.size() == 1 || words.get(1).startsWith("-")) {
      return Problem.of("\"" + first + "\" needs a second word", listed);
    }
    String both = first + " " + words.get(1);
    return Problem.of(
        "there is no command \"" + both + "\"", didYouMean(Nearest.to(both, group)) + listed);
  }

  private Optional<String> nearest(List<String> words) {
    Collection<String> known = new TreeSet<>(byName.keySet());
    known.removeIf(name -> name.length() == 1);
    Optional<String> both =
        words.size() > 1 ? Nearest.to(words.get(0) + " " + words.get(1), known) : Optional.empty();
    return both.filter(name -> name.contains(" ")).or(() -> Nearest.to(words.get(0), known));
  }

  private static String didYouMean(Optional<String> near) {
    return Nearest.question(near.map(name -> "\"" + name + "\""));
  }

  @Override
  public @Nullable Command getCommandByName(String name) {
    return byName.get(name);
  }

  @Override
  public void setApplicationContext(ApplicationContext applicationContext) {
    context = applicationContext;
  }

  @Override
  public void afterSingletonsInstantiated() {
    if (context != null) {
      context.getBeansOfType(DeskCommand.class).values().forEach(this::register);
    }
  }
}
