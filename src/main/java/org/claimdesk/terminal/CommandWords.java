package org.claimdesk.terminal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.problem.Problem;
import org.claimdesk.problem.ProblemException;

/** One pass over a line's words: global options, command, options and operands. */
final class CommandWords {

  private final DeskRegistry registry;
  private final List<Token> tokens;
  private final List<Token> own = new ArrayList<>();
  private final List<String> operands = new ArrayList<>();
  private final Map<String, List<String>> options = new LinkedHashMap<>();
  private final Map<String, String> globals = new HashMap<>();
  private Optional<Usage> usage = Optional.empty();
  private Optional<Problem> first = Optional.empty();
  private boolean optionsEnded;
  private int at;

  CommandWords(DeskRegistry registry, List<Token> tokens) {
    this.registry = registry;
    this.tokens = tokens;
  }

  /**
   * The parsed line. A wish for help or for the version goes before everything that is wrong.
   *
   * @throws ProblemException for the first thing that is wrong
   */
  CommandLine parse() {
    beforeTheCommand();
    if (at < tokens.size()) {
      command();
    }
    while (at < tokens.size()) {
      word(tokens.get(at++));
    }
    if (globals.containsKey(GlobalOptions.HELP.name())) {
      refuse(first.filter(problem -> isUnknownTopic()));
      return other("help", usage.map(Usage::name).map(List::of).orElse(helpTopic()));
    }
    if (globals.containsKey(GlobalOptions.VERSION.name())) {
      return other("version", List.of());
    }
    refuse(first);
    refuse(usage.flatMap(command -> UsageRules.countOf(command, operands)));
    Words words = new Words(operands, options);
    refuse(usage.flatMap(command -> UsageRules.formatOf(command, words)));
    return line(usage, words);
  }

  private void beforeTheCommand() {
    while (at < tokens.size() && tokens.get(at).looksLikeOption() && !optionsEnded) {
      word(tokens.get(at++));
    }
  }

  private void command() {
    DeskRegistry.Match match = registry.match(texts(at));
    usage = match.usage();
    if (usage.isEmpty()) {
      note(registry.unknown(texts(at)));
      operands.addAll(texts(at).subList(0, 1));
      at++;
    }
    for (int word = 0; word < match.words(); word++) {
      own.add(tokens.get(at++));
    }
  }

  private void word(Token token) {
    if (optionsEnded || !(token.looksLikeOption() || token.endsOptions())) {
      own.add(token);
      operands.add(token.text());
    } else if (token.endsOptions()) {
      own.add(token);
      optionsEnded = true;
    } else {
      option(token);
    }
  }

  private void option(Token token) {
    OptionWord word = OptionWord.of(token.text());
    Optional<Option> mine = usage.flatMap(command -> UsageRules.option(command, word));
    Optional<Option> global = mine.isPresent() ? Optional.empty() : word.in(GlobalOptions.ALL);
    if (mine.isPresent()) {
      own.add(token);
    }
    Optional<Option> known = mine.or(() -> global);
    if (known.isEmpty()) {
      note(UsageRules.unknownOption(usage, word));
      return;
    }
    value(known.get(), word, mine.isPresent()).ifPresent(text -> keep(known.get(), text, mine));
  }

  private Optional<String> value(Option option, OptionWord word, boolean mine) {
    if (option.value().isEmpty()) {
      word.value()
          .ifPresent(
              value -> note(Problem.of(word.name() + " takes no value", "leave out =" + value)));
      return Optional.of("");
    }
    if (word.value().isPresent()) {
      return word.value();
    }
    if (at == tokens.size()) {
      note(
          Problem.of(
              word.name() + " needs a value", "write " + word.name() + " " + option.value().get()));
      return Optional.empty();
    }
    Token next = tokens.get(at++);
    if (mine) {
      own.add(next);
    }
    return Optional.of(next.text());
  }

  private void keep(Option option, String value, Optional<Option> mine) {
    boolean again =
        mine.isPresent() ? options.containsKey(option.name()) : globals.containsKey(option.name());
    if (again && !option.repeats()) {
      note(Problem.of("--" + option.name() + " is given twice", "give it once"));
    }
    if (mine.isPresent()) {
      options.computeIfAbsent(option.name(), name -> new ArrayList<>()).add(value);
    } else {
      globals.put(option.name(), value);
    }
  }

  private boolean isUnknownTopic() {
    return usage.isEmpty() && !operands.isEmpty() && !registry.isGroup(operands.get(0));
  }

  private List<String> helpTopic() {
    return operands.isEmpty() ? List.of() : operands.subList(0, 1);
  }

  private CommandLine other(String command, List<String> topic) {
    return line(registry.match(List.of(command)).usage(), new Words(topic, Map.of()));
  }

  private CommandLine line(Optional<Usage> command, Words words) {
    Optional<String> format = command.flatMap(of -> UsageRules.listingFormat(of, words));
    return new CommandLine(command, words, new GlobalOptions(globals), format, List.copyOf(own));
  }

  private List<String> texts(int from) {
    return tokens.subList(from, tokens.size()).stream().map(Token::text).toList();
  }

  private void note(Problem problem) {
    if (first.isEmpty()) {
      first = Optional.of(problem);
    }
  }

  private static void refuse(Optional<Problem> problem) {
    problem.ifPresent(
        wrong -> {
          throw new ProblemException(wrong);
        });
  }
}
