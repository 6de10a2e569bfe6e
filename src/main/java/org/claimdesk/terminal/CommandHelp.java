package org.claimdesk.terminal;

import java.util.ArrayList;
import java.util.List;

/** The help of one command: examples first. */
final class CommandHelp {

  private static final int COLUMN = 26;
  private static final int WIDTH = 78;

  private final Usage usage;
  private final List<String> lines = new ArrayList<>();

  CommandHelp(Usage usage) {
    this.usage = usage;
  }

  List<String> lines() {
    lines.clear();
    lines.add(usage.name() + ": " + usage.summary());
    examples();
    usageLine();
    rules();
    options("Options", UsageRules.options(usage));
    options("Options of every command", GlobalOptions.ALL);
    section("Exit status");
    lines.addAll(HelpPage.EXIT_STATUS);
    return List.copyOf(lines);
  }

  private void examples() {
    if (usage.examples().isEmpty()) {
      return;
    }
    section("Examples");
    int width = usage.examples().stream().mapToInt(each -> each.line().length()).max().orElse(0);
    for (Usage.Example example : usage.examples()) {
      lines.addAll(entry(example.line(), example.does(), Math.min(width, WIDTH / 2) + 4));
    }
  }

  private void usageLine() {
    section("Usage");
    boolean options = !UsageRules.options(usage).isEmpty();
    lines.add("  " + UsageRules.line(usage) + (options ? " [OPTION...]" : ""));
    if (!usage.aliases().isEmpty()) {
      lines.add("  short: " + String.join(", ", usage.aliases()));
    }
  }

  private void rules() {
    for (String rule : usage.rules()) {
      lines.add("");
      lines.addAll(wrapped(rule, 0));
    }
  }

  private void options(String title, List<Option> options) {
    if (options.isEmpty()) {
      return;
    }
    section(title);
    for (Option option : options) {
      String letter = option.letter().map(name -> "-" + name + ", ").orElse("");
      String value = option.value().map(name -> " " + name).orElse("");
      String more = option.repeats() ? "; may be repeated" : "";
      lines.addAll(entry(letter + "--" + option.name() + value, option.help() + more, COLUMN));
    }
  }

  private void section(String title) {
    lines.add("");
    lines.add(title);
  }

  /** A word and what it is, in two columns. */
  static List<String> entry(String word, String about, int column) {
    List<String> text = wrapped(about, column);
    String start = "  " + word;
    if (start.length() + 2 > column) {
      List<String> all = new ArrayList<>(List.of(start));
      all.addAll(text);
      return all;
    }
    List<String> all = new ArrayList<>(text);
    if (all.isEmpty()) {
      return List.of(start);
    }
    all.set(0, start + " ".repeat(column - start.length()) + all.get(0).strip());
    return all;
  }

  private static List<String> wrapped(String text, int indent) {
    List<String> all = new ArrayList<>();
    StringBuilder line = new StringBuilder(" ".repeat(indent));
    for (String word : text.strip().split("\\s+")) {
      if (line.length() > indent && line.length() + 1 + word.length() > WIDTH) {
        all.add(line.toString());
        line = new StringBuilder(" ".repeat(indent));
      }
      line.append(line.length() > indent ? " " : "").append(word);
    }
    all.add(line.toString());
    return all;
  }
}
