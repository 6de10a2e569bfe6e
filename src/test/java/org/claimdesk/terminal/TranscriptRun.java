package org.claimdesk.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimdesk.terminal.Transcript.Kind;
import org.claimdesk.terminal.Transcript.Step;

/** Plays a transcript in a folder and tells what came of each line. */
final class TranscriptRun {

  private final TranscriptDesk desk;
  private final SystemShell system;
  private final Path folder;
  private boolean inShell;

  TranscriptRun(TranscriptDesk desk, Path folder) {
    this.desk = desk;
    this.folder = folder;
    this.system = new SystemShell(desk, folder);
  }

  /** The same transcript with the output of this run. */
  Transcript play(Transcript transcript) throws IOException {
    desk.begin(folder);
    List<Step> played = new ArrayList<>();
    List<Step> steps = transcript.steps();
    for (int at = 0; at < steps.size(); at++) {
      boolean opens = nextTyped(steps, at).filter(kind -> kind == Kind.SHELL).isPresent();
      played.add(step(steps.get(at), opens));
    }
    leave();
    return new Transcript(played);
  }

  private static Optional<Kind> nextTyped(List<Step> steps, int at) {
    return steps.subList(at + 1, steps.size()).stream()
        .map(Step::kind)
        .filter(kind -> kind != Kind.PROSE)
        .findFirst();
  }

  private Step step(Step step, boolean shellFollows) throws IOException {
    return switch (step.kind()) {
      case PROSE -> step;
      case SYSTEM -> {
        leave();
        yield shellFollows
                && step.typed()
                    .matches("(scripts/)?claimdesk( --(as|quiet|claims|workspace|no-color).*)?")
            ? open(step)
            : system(step);
      }
      case SHELL -> shell(step);
    };
  }

  private Step system(Step step) throws IOException {
    SystemShell.Result result = system.run(step.typed());
    List<String> lines = new ArrayList<>(lines(result.output()));
    if (result.status() != 0) {
      lines.add("[exit " + result.status() + "]");
    }
    return step.after(step.prompt(), lines);
  }

  private Step open(Step step) {
    List<String> words = Tokenizer.split(step.typed()).stream().map(Token::text).toList();
    String greeting = desk.openShell(words.subList(1, words.size()));
    inShell = true;
    return step.after(step.prompt(), lines(greeting));
  }

  private Step shell(Step step) {
    if (!inShell) {
      desk.openShell(List.of());
      inShell = true;
    }
    String prompt = desk.prompt();
    String output = desk.shellLine(step.typed(), step::answerTo);
    inShell = desk.isInShell();
    return step.after(prompt, lines(output));
  }

  private void leave() {
    if (inShell) {
      desk.closeShell();
      inShell = false;
    }
  }

  private List<String> lines(String output) {
    assertThat(output.getBytes(UTF_8)).as("escapes in a transcript").doesNotContain(0x1b);
    return output.replace(folder.toString(), "/home/ana/work").lines().toList();
  }
}
