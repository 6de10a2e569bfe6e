package org.claimdesk.terminal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jline.reader.Candidate;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.springframework.shell.jline.CommandCompleter;

/** What Tab offers: commands, options, and the words an option or an operand takes. */
final class DeskCompleter extends CommandCompleter {

  private final DeskRegistry registry;
  private final CandidateWords words;

  DeskCompleter(DeskRegistry registry, CandidateWords words) {
    super(registry);
    this.registry = registry;
    this.words = words;
  }

  @Override
  public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    TypedLine typed =
        line instanceof TypedLine already ? already : TypedLine.of(line.line(), line.cursor());
    candidates.addAll(at(typed));
  }

  /** The candidates at the cursor. */
  List<Candidate> at(TypedLine line) {
    Position position = Position.of(registry, line.before());
    String typed = line.word();
    boolean mayBeOption = !position.optionsEnded() && !line.current().quoted();
    if (position.pending().isPresent()) {
      return values(position.pending().get(), position, typed, "");
    }
    if (mayBeOption && typed.startsWith("-")) {
      return options(position, typed);
    }
    if (position.usage().isEmpty()) {
      return commands(position.group());
    }
    List<Candidate> found = new ArrayList<>();
    for (Completes what : position.expected()) {
      found.addAll(offered(what, typed, ""));
    }
    return found.isEmpty() && mayBeOption && typed.isEmpty() ? options(position, typed) : found;
  }

  private List<Candidate> options(Position position, String typed) {
    OptionWord word = OptionWord.of(typed);
    if (word.value().isPresent()) {
      return word.in(position.options()).stream()
          .flatMap(
              option -> values(option, position, word.value().get(), word.name() + "=").stream())
          .toList();
    }
    return position.options().stream()
        .filter(option -> option.repeats() || !position.used().contains(option.name()))
        .map(option -> candidate("--" + option.name(), option.help(), true))
        .toList();
  }

  private List<Candidate> values(Option option, Position position, String typed, String before) {
    Optional<Usage> usage = position.usage();
    return usage.filter(command -> UsageRules.asksFormat(command, option)).isPresent()
        ? usage.get().formats().stream().map(word -> candidate(before + word, "", true)).toList()
        : offered(option.completes(), typed, before);
  }

  private List<Candidate> offered(Completes what, String typed, String before) {
    return words.startingWith(what, typed).stream()
        .map(word -> candidate(before + word.word(), word.about(), !word.word().endsWith("/")))
        .toList();
  }

  private List<Candidate> commands(Optional<String> group) {
    Map<String, String> all = new LinkedHashMap<>();
    for (Usage usage : registry.usages()) {
      String[] name = usage.name().split(" ");
      if (group.isEmpty()) {
        String about = name.length > 1 ? name[1] : usage.summary();
        all.merge(name[0], about, (some, more) -> some + ", " + more);
      } else if (name.length > 1 && name[0].equals(group.get())) {
        all.put(name[1], usage.summary());
      }
    }
    return all.entrySet().stream()
        .map(entry -> candidate(entry.getKey(), entry.getValue(), true))
        .toList();
  }

  private static Candidate candidate(String word, String about, boolean complete) {
    String shown = about.isEmpty() ? null : VisibleText.of(about);
    return new Candidate(word, VisibleText.of(word), null, shown, null, null, complete);
  }
}
