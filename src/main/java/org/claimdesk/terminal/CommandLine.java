package org.claimdesk.terminal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.ParsedInput;

/**
 * A line, parsed: nothing the command does not take is in it.
 *
 * @param usage the command; empty if the line has only global options
 * @param format the value of {@code --format}, where that is for the listing
 * @param own the words without the global options
 */
record CommandLine(
    Optional<Usage> usage,
    Words words,
    GlobalOptions globals,
    Optional<String> format,
    List<Token> own) {

  boolean isFor(String command) {
    return usage.map(Usage::name).filter(command::equals).isPresent();
  }

  /** The command as typed, without the global options. */
  String typed() {
    return own.stream().map(CommandLine::typed).collect(Collectors.joining(" "));
  }

  private static String typed(Token token) {
    if (!token.looksLikeOption() && !token.endsOptions()) {
      return Tokenizer.quote(token.text());
    }
    int equals = token.text().indexOf('=');
    return equals < 0
        ? token.text()
        : token.text().substring(0, equals + 1)
            + Tokenizer.quote(token.text().substring(equals + 1));
  }

  /** The form in which Spring Shell hands it to a command. */
  ParsedInput toParsedInput() {
    String[] name = usage.map(Usage::name).orElse("").split(" ");
    return new ParsedInput(
        name[0],
        List.of(name).subList(1, name.length),
        words.options().entrySet().stream()
            .flatMap(option -> option.getValue().stream().map(text -> given(option.getKey(), text)))
            .toList(),
        IntStream.range(0, words.count())
            .mapToObj(place -> new CommandArgument(place, words.required(place)))
            .toList());
  }

  /** The words of a line that came through Spring Shell. */
  static Words words(ParsedInput input) {
    return new Words(
        input.arguments().stream().map(CommandArgument::value).toList(),
        input.options().stream()
            .collect(
                Collectors.groupingBy(
                    CommandLine::name,
                    Collectors.flatMapping(
                        option -> Stream.ofNullable(option.value()), Collectors.toList()))));
  }

  private static String name(CommandOption option) {
    String name = option.longName();
    return name == null ? "" : name;
  }

  private static CommandOption given(String name, String value) {
    return CommandOption.with().longName(name).value(value).build();
  }
}
