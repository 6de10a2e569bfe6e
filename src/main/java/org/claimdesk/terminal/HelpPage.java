package org.claimdesk.terminal;

import java.util.ArrayList;
import java.util.List;

/** The list of commands: examples first, then the commands by group, then how to get more. */
final class HelpPage {

  static final List<String> EXIT_STATUS =
      List.of(
          "  0    done, also when there is nothing to list",
          "  1    the answer is no",
          "  2    refused: nothing was changed",
          "  130  interrupted");

  private static final List<Usage.Example> EXAMPLES =
      List.of(
          new Usage.Example("claimdesk", "open the shell on ./claims.csv"),
          new Usage.Example("claimdesk status", "see how much is done"),
          new Usage.Example("claimdesk list --state open", "list what still needs a verdict"),
          new Usage.Example(
              "claimdesk mark C3 false --because \"The report says 12.\"", "give a verdict"),
          new Usage.Example("claimdesk run work.txt", "run a script of commands"));

  private static final int COLUMN = 22;

  private final List<Usage> usages;
  private final List<String> lines = new ArrayList<>();

  HelpPage(List<Usage> usages) {
    this.usages = usages;
  }

  List<String> lines() {
    lines.clear();
    lines.add("Claimdesk checks the claims of a text with you, one by one.");
    lines.add("");
    lines.add("Examples");
    for (Usage.Example example : EXAMPLES) {
      lines.addAll(CommandHelp.entry(example.line(), example.does(), 34));
    }
    for (Usage.Group group : Usage.Group.values()) {
      group(group);
    }
    lines.add("");
    lines.add("More");
    lines.add("  help COMMAND        examples, options and rules of a command");
    lines.add("  COMMAND --help      the same");
    return List.copyOf(lines);
  }

  /** The commands of two words that begin with this one. */
  List<String> linesOf(String word) {
    List<String> all = new ArrayList<>(List.of("Commands of " + word));
    usages.stream()
        .filter(usage -> usage.name().startsWith(word + " "))
        .forEach(usage -> all.addAll(entry(usage)));
    all.add("");
    all.add("\"help " + word + " COMMAND\" shows examples, options and rules of one.");
    return all;
  }

  private void group(Usage.Group group) {
    List<Usage> members = usages.stream().filter(usage -> usage.group() == group).toList();
    if (members.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(group.title());
    members.forEach(usage -> lines.addAll(entry(usage)));
  }

  private static List<String> entry(Usage usage) {
    return CommandHelp.entry(usage.name(), usage.summary(), COLUMN);
  }
}
