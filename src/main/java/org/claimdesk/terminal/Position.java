package org.claimdesk.terminal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where in a command the next word stands.
 *
 * @param usage the command, once its name is whole
 * @param group the first word of commands of two words, if only that is there
 * @param operands how many operands stand before
 * @param used names of options that stand before
 * @param pending the option whose value comes next
 */
record Position(
    Optional<Usage> usage,
    Optional<String> group,
    int operands,
    Set<String> used,
    Optional<Option> pending,
    boolean optionsEnded) {

  static Position of(DeskRegistry registry, List<Token> before) {
    int first = 0;
    Scan scan = new Scan(Optional.empty());
    while (first < before.size()
        && (scan.pending.isPresent() || before.get(first).looksLikeOption())) {
      scan.add(before.get(first++));
    }
    List<String> words = before.stream().skip(first).map(Token::text).toList();
    DeskRegistry.Match match =
        words.isEmpty() ? new DeskRegistry.Match(Optional.empty(), 0) : registry.match(words);
    scan.usage = match.usage();
    before.stream().skip((long) first + match.words()).forEach(scan::add);
    Optional<String> group =
        words.size() == 1 && match.usage().isEmpty() ? Optional.of(words.get(0)) : Optional.empty();
    return new Position(
        match.usage(), group, scan.operands, scan.used, scan.pending, scan.optionsEnded);
  }

  /** All options that may stand here. */
  List<Option> options() {
    List<Option> all = new ArrayList<>();
    usage.ifPresent(command -> all.addAll(UsageRules.options(command)));
    all.addAll(GlobalOptions.ALL);
    return all;
  }

  /** What the next operand may be; an optional one may have been left out. */
  List<Completes> expected() {
    List<Operand> all = usage.map(Usage::operands).orElse(List.of());
    if (all.isEmpty()) {
      return List.of();
    }
    int last = all.size() - 1;
    if (operands > last) {
      return all.get(last).most() > 1 ? List.of(all.get(last).completes()) : List.of();
    }
    Operand next = all.get(operands);
    boolean mayBeLeftOut = operands == 0 && !next.required() && last > 0;
    return mayBeLeftOut
        ? Stream.of(next.completes(), all.get(1).completes()).distinct().toList()
        : List.of(next.completes());
  }

  /** Counts what stands before. */
  private static final class Scan {

    private Optional<Usage> usage;
    private int operands;
    private final Set<String> used = new HashSet<>();
    private Optional<Option> pending = Optional.empty();
    private boolean optionsEnded;

    Scan(Optional<Usage> usage) {
      this.usage = usage;
    }

    void add(Token token) {
      if (pending.isPresent()) {
        pending = Optional.empty();
      } else if (token.endsOptions() && !optionsEnded) {
        optionsEnded = true;
      } else if (optionsEnded || !token.looksLikeOption()) {
        operands++;
      } else {
        option(OptionWord.of(token.text()));
      }
    }

    private void option(OptionWord word) {
      Optional<Option> option =
          usage
              .flatMap(command -> UsageRules.option(command, word))
              .or(() -> word.in(GlobalOptions.ALL));
      option.ifPresent(known -> used.add(known.name()));
      pending = option.filter(known -> known.value().isPresent() && word.value().isEmpty());
    }
  }
}
