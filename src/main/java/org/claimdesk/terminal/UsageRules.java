package org.claimdesk.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimdesk.problem.Nearest;
import org.claimdesk.problem.Problem;

/** What a usage allows, and how a breach of it is said. */
final class UsageRules {

  private static final String FORMAT = "format";

  private UsageRules() {}

  /** The command's own options, with {@code --format} where it reads. */
  static List<Option> options(Usage usage) {
    List<Option> all = new ArrayList<>(usage.options());
    if (usage.reads() && OptionWord.of("--format").in(all).isEmpty()) {
      all.add(formatOption(usage.formats()));
    }
    return all;
  }

  private static Option formatOption(List<String> formats) {
    int last = formats.size() - 1;
    String names = String.join(", ", formats.subList(0, last)) + " or " + formats.get(last);
    return Option.value(FORMAT, "FORMAT", names + " (table on a terminal, else tsv)");
  }

  /** Whether the option asks in which of the command's formats to answer. */
  static boolean asksFormat(Usage usage, Option option) {
    return usage.reads() && option.name().equals(FORMAT);
  }

  /** The format asked for of every listing; empty where it is one of the command's own. */
  static Optional<String> listingFormat(Usage usage, Words words) {
    return words.option(FORMAT).filter(name -> usage.reads() && Format.words().contains(name));
  }

  /** What is wrong with the format asked for, if anything. */
  static Optional<Problem> formatOf(Usage usage, Words words) {
    return words
        .option(FORMAT)
        .filter(name -> usage.reads() && !usage.formats().contains(name))
        .map(name -> Format.unknown(name, usage.formats()));
  }

  static Optional<Option> option(Usage usage, OptionWord word) {
    return word.in(options(usage));
  }

  /** The command's line in its help: {@code mark [IDS] VERDICT}. */
  static String line(Usage usage) {
    String operands = operands(usage);
    return operands.isEmpty() ? usage.name() : usage.name() + " " + operands;
  }

  static String operands(Usage usage) {
    return usage.operands().stream().map(UsageRules::shown).collect(Collectors.joining(" "));
  }

  /** What is wrong with the number of operands, if anything. */
  static Optional<Problem> countOf(Usage usage, List<String> operands) {
    List<Operand> required = usage.operands().stream().filter(Operand::required).toList();
    if (operands.size() < required.size()) {
      return Optional.of(
          Problem.of(
              usage.name() + " needs " + required.get(operands.size()).name(),
              "usage: " + line(usage)));
    }
    long most = usage.operands().stream().mapToLong(Operand::most).sum();
    return operands.size() > most ? Optional.of(surplus(usage, operands)) : Optional.empty();
  }

  static Problem unknownOption(Optional<Usage> usage, OptionWord word) {
    String what =
        "there is no option " + word.name() + usage.map(u -> " for " + u.name()).orElse("");
    List<String> names = new ArrayList<>();
    usage.ifPresent(command -> options(command).forEach(option -> names.add("--" + option.name())));
    GlobalOptions.ALL.forEach(option -> names.add("--" + option.name()));
    String help = usage.map(command -> "help " + command.name()).orElse("help");
    String otherwise =
        usage.isEmpty()
            ? "options of a command stand after it; \"help\" lists the commands"
            : "\"" + help + "\" lists the options; put -- before text that begins with -";
    return Problem.of(
        what,
        Nearest.to(word.name(), names)
            .map(near -> "did you mean " + near + "? \"" + help + "\" lists the options")
            .orElse(otherwise));
  }

  private static Problem surplus(Usage usage, List<String> operands) {
    String takes = usage.operands().isEmpty() ? "nothing" : operands(usage);
    String what = usage.name() + " takes " + takes + ", not " + counted(operands.size(), "word");
    return Problem.of(what, endsInText(usage) ? quoted(usage, operands) : "usage: " + line(usage));
  }

  private static boolean endsInText(Usage usage) {
    int last = usage.operands().size() - 1;
    return last >= 0 && usage.operands().get(last).name().equals("TEXT");
  }

  private static String quoted(Usage usage, List<String> operands) {
    int before = usage.operands().size() - 1;
    String text = String.join(" ", operands.subList(before, operands.size()));
    String start =
        operands.subList(0, before).stream()
            .map(word -> Tokenizer.quote(word) + " ")
            .collect(Collectors.joining());
    return "quote the text: " + usage.name() + " " + start + Tokenizer.quote(text);
  }

  private static String counted(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  /** A name with brackets in it says itself what may be left out. */
  private static String shown(Operand operand) {
    if (operand.name().startsWith("[")) {
      return operand.name();
    }
    String name = operand.most() > 1 ? operand.name() + "..." : operand.name();
    return operand.required() ? name : "[" + name + "]";
  }
}
