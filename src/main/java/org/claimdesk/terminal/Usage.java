package org.claimdesk.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a command is called and takes, and what its help says.
 *
 * @param name one word, or two ({@code source add})
 * @param summary one line, starting with a small letter, without a full stop
 * @param formats what it can answer in, and so takes for {@code --format}; none if it lists nothing
 * @param rules paragraphs of the help, after the examples
 * @param examples lines to type
 */
public record Usage(
    String name,
    List<String> aliases,
    Group group,
    String summary,
    List<String> formats,
    List<Operand> operands,
    List<Option> options,
    List<String> rules,
    List<Example> examples) {

  /** The headings of the command list, in its order. */
  public enum Group {
    CLAIMS("Claims"),
    VERDICTS("Verdicts"),
    SECOND("Second reading"),
    SOURCES("Sources"),
    HISTORY("History"),
    RESULTS("Results"),
    SHELL("Shell");

    private final String title;

    Group(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }

  /** A line to type and what it does. */
  public record Example(String line, String does) {}

  public Usage {
    aliases = List.copyOf(aliases);
    formats = List.copyOf(formats);
    operands = List.copyOf(operands);
    options = List.copyOf(options);
    rules = List.copyOf(rules);
    examples = List.copyOf(examples);
  }

  public static Usage of(String name, Group group, String summary) {
    return new Usage(
        name, List.of(), group, summary, List.of(), List.of(), List.of(), List.of(), List.of());
  }

  public Usage aliases(String... more) {
    return new Usage(
        name, List.of(more), group, summary, formats, operands, options, rules, examples);
  }

  /**
   * Takes {@code --format}: those of every listing, and more of its own.
   *
   * @param more formats that the command writes itself; it finds them among its options
   */
  public Usage reading(String... more) {
    List<String> all = plus(Format.words(), List.of(more));
    return new Usage(name, aliases, group, summary, all, operands, options, rules, examples);
  }

  /** Whether it lists things. */
  public boolean reads() {
    return !formats.isEmpty();
  }

  public Usage operands(Operand... all) {
    return new Usage(
        name, aliases, group, summary, formats, List.of(all), options, rules, examples);
  }

  public Usage options(Option... more) {
    return options(Arrays.asList(more));
  }

  public Usage options(List<Option> more) {
    return new Usage(
        name, aliases, group, summary, formats, operands, plus(options, more), rules, examples);
  }

  public Usage rule(String paragraph) {
    return new Usage(
        name,
        aliases,
        group,
        summary,
        formats,
        operands,
        options,
        plus(rules, List.of(paragraph)),
        examples);
  }

  public Usage example(String line, String does) {
    return new Usage(
        name,
        aliases,
        group,
        summary,
        formats,
        operands,
        options,
        rules,
        plus(examples, List.of(new Example(line, does))));
  }

  private static <T> List<T> plus(List<T> some, List<T> more) {
    List<T> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }
}
