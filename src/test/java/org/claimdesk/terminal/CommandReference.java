package org.claimdesk.terminal;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.selection.FilterOptions;

/** The page of all commands, made of what their help says. */
final class CommandReference {

  private static final String INTRODUCTION =
      """
      # Commands

      Each command can be typed in the shell, stand on a line of a script, or follow `claimdesk` on
      the system's command line. `COMMAND --help` shows what is written here. This page is made of
      the same text: after a change, `mvn test -Dtest=DocumentedCommandsTest
      -Dtranscripts.update=true` writes it anew.

      Words in capitals are yours to fill in; what stands in brackets may be left out. `IDS` is one
      word: claim ids and ranges joined by commas (`KT-001,KT-005..KT-009`), or `-` for ids from
      standard input. What is refused, and what to do then, is in [errors.md](errors.md).
      """;

  private final List<Usage> usages;
  private final StringBuilder page = new StringBuilder(INTRODUCTION);

  CommandReference(List<Usage> usages) {
    this.usages = usages;
  }

  String page() {
    options("## Options of every command", GlobalOptions.ALL);
    options("## FILTER", FilterOptions.all());
    for (Usage.Group group : Usage.Group.values()) {
      line("## " + group.title());
      usages.stream().filter(usage -> usage.group() == group).forEach(this::command);
    }
    return page.toString();
  }

  private void command(Usage usage) {
    line("### " + usage.name());
    String summary = usage.summary();
    line(Character.toUpperCase(summary.charAt(0)) + summary.substring(1) + ".");
    line("    " + UsageRules.line(usage) + words(usage));
    if (!usage.aliases().isEmpty()) {
      line("Short: `" + String.join("`, `", usage.aliases()) + "`.");
    }
    usage.rules().forEach(this::line);
    List<Option> own = new ArrayList<>(UsageRules.options(usage));
    own.removeAll(FilterOptions.all());
    if (!own.isEmpty()) {
      page.append('\n');
      table(own);
    }
    line("```text");
    usage.examples().forEach(example -> page.append(example(example)));
    page.append("```\n");
  }

  private static String words(Usage usage) {
    return usage.options().containsAll(FilterOptions.all()) ? " [FILTER]" : "";
  }

  private static String example(Usage.Example example) {
    return "# " + example.does() + "\n" + example.line() + "\n";
  }

  private void options(String title, List<Option> options) {
    line(title);
    page.append('\n');
    table(options);
  }

  private void table(List<Option> options) {
    page.append("| option | |\n| --- | --- |\n");
    for (Option option : options) {
      String letter = option.letter().map(name -> "`-" + name + "`, ").orElse("");
      String value = option.value().map(name -> " " + name.replace("|", "\\|")).orElse("");
      String more = option.repeats() ? "; may be repeated" : "";
      String name = letter + "`--" + option.name() + value + "`";
      page.append("| " + name + " | " + option.help() + more + " |\n");
    }
  }

  private void line(String text) {
    page.append('\n').append(text).append('\n');
  }
}
