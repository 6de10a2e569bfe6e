package org.claimdesk.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What was typed and what came of it, with prose between. */
record Transcript(List<Step> steps) {

  private static final Pattern PROMPT =
      Pattern.compile("(?<prompt>(?:[^ #$].* )?\\d+/\\d+> |claimdesk> )(?<typed>.*)");
  private static final String SYSTEM = "$ ";

  enum Kind {
    PROSE,
    SYSTEM,
    SHELL
  }

  /**
   * One line of prose or one typed line.
   *
   * @param prompt what stands before the typed words
   * @param output the lines that came of it
   * @param blanks empty lines between it and the next step
   */
  record Step(Kind kind, String prompt, String typed, List<String> output, int blanks) {

    Stream<String> lines() {
      return Stream.of(
              Stream.of((prompt + typed).stripTrailing()),
              output.stream(),
              Stream.generate(() -> "").limit(blanks))
          .flatMap(lines -> lines);
    }

    /** The same step with what came of it this time. */
    Step after(String shown, List<String> lines) {
      int end = lines.size();
      while (end > 0 && lines.get(end - 1).isEmpty()) {
        end--;
      }
      return new Step(kind, shown, typed, List.copyOf(lines.subList(0, end)), blanks);
    }

    /** The answer that stands behind a question in the output. */
    String answerTo(String question) {
      return output.stream()
          .filter(line -> line.startsWith(question))
          .map(line -> line.substring(question.length()))
          .findFirst()
          .orElse("");
    }
  }

  static Transcript of(List<String> lines) {
    List<Step> steps = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      int next = at + 1;
      while (next < lines.size() && !begins(lines, next)) {
        next++;
      }
      steps.add(step(lines.subList(at, next)));
      at = next;
    }
    return new Transcript(steps);
  }

  /** A line with a # may as well be output; prose stands before what is typed. */
  private static boolean begins(List<String> lines, int at) {
    int next = at;
    while (next < lines.size() && lines.get(next).startsWith("#")) {
      next++;
    }
    return next < lines.size() && isTyped(lines.get(next));
  }

  private static boolean isTyped(String line) {
    return line.startsWith(SYSTEM) || PROMPT.matcher(line + " ").matches();
  }

  private static Step step(List<String> lines) {
    String first = lines.get(0);
    int end = lines.size();
    while (end > 1 && lines.get(end - 1).isEmpty()) {
      end--;
    }
    List<String> output = List.copyOf(lines.subList(1, end));
    int blanks = lines.size() - end;
    if (first.startsWith(SYSTEM)) {
      return new Step(Kind.SYSTEM, SYSTEM, first.substring(2), output, blanks);
    }
    Matcher prompt = PROMPT.matcher(first.endsWith(">") ? first + " " : first);
    return prompt.matches()
        ? new Step(Kind.SHELL, prompt.group("prompt"), prompt.group("typed"), output, blanks)
        : new Step(Kind.PROSE, "", first, output, blanks);
  }

  /** The commands of claimdesk that are typed in it, without the program's name. */
  List<String> typed() {
    return steps.stream()
        .filter(step -> step.kind() != Kind.PROSE)
        .map(step -> step.typed().replaceFirst("^(.* \\| )?(scripts/)?claimdesk +", ""))
        .toList();
  }

  String text() {
    StringBuilder text = new StringBuilder();
    steps.stream().flatMap(Step::lines).forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }
}
