package org.claimdesk.terminal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.claimdesk.problem.Interrupted;
import org.claimdesk.problem.ProblemException;

/**
 * The browser of the user: the first of {@code BROWSER} that starts, else what the system opens
 * pages with ({@code xdg-open}, or {@code open} on macOS). No shell reads the address.
 */
final class SystemBrowser implements Browser {

  private static final List<String> OF_THE_SYSTEM = List.of("xdg-open", "open");

  /** Browsers that need the terminal, and are waited for. */
  private static final Set<String> IN_THE_TERMINAL =
      Set.of("lynx", "w3m", "links", "links2", "elinks", "www-browser");

  private static final long SECONDS_TO_FAIL = 2;

  private final Supplier<Invocation.Surroundings> surroundings;

  SystemBrowser(Supplier<Invocation.Surroundings> surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public void open(String target) {
    for (String command : commands()) {
      if (opened(words(command, target))) {
        return;
      }
    }
    throw ProblemException.of(
        "no browser opens " + target, "open it yourself, or name a browser in BROWSER");
  }

  private List<String> commands() {
    List<String> commands = new ArrayList<>();
    surroundings
        .get()
        .variable("BROWSER")
        .ifPresent(chosen -> commands.addAll(List.of(chosen.split(":"))));
    commands.addAll(OF_THE_SYSTEM);
    commands.removeIf(String::isBlank);
    return commands;
  }

  /** A command has the place of the address as {@code %s}, else it is its last word. */
  private static List<String> words(String command, String target) {
    List<String> words = new ArrayList<>(List.of(command.strip().split("\\s+")));
    if (words.contains("%s")) {
      words.replaceAll(word -> word.equals("%s") ? target : word);
    } else {
      words.add(target);
    }
    return words;
  }

  private static boolean opened(List<String> words) {
    ProcessBuilder builder = new ProcessBuilder(words);
    String program = words.get(0).substring(words.get(0).lastIndexOf('/') + 1);
    boolean here = IN_THE_TERMINAL.contains(program);
    if (here) {
      builder.inheritIO();
    } else {
      builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
      builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    }
    try {
      Process process = builder.start();
      boolean over =
          here ? process.waitFor() >= 0 : process.waitFor(SECONDS_TO_FAIL, TimeUnit.SECONDS);
      return !over || process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new Interrupted();
    }
  }
}
