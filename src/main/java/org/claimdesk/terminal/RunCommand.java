package org.claimdesk.terminal;

import org.claimdesk.problem.ProblemException;
import org.springframework.beans.factory.ObjectProvider;

/** {@code run}: runs a script. */
final class RunCommand implements DeskCommand {

  private static final Usage USAGE =
      Usage.of("run", Usage.Group.SHELL, "run a script of commands")
          .operands(Operand.required("FILE|-", Completes.FILE))
          .options(
              Option.flag("keep-going", "go on after a line that failed"),
              Option.flag("dry-run", "do everything, and keep nothing"),
              Option.flag("atomic", "keep all of it, or nothing if any line fails"))
          .rule(
              "A script has one command a line, as typed in the shell. Blank lines and lines that"
                  + " begin with # or // are passed over; a \\ after a blank at a line's end goes"
                  + " on with the next line.")
          .rule(
              "The first line that ends with another status than 0 stops the script, and its status"
                  + " is the script's; so it is with --keep-going, which runs the rest too.")
          .rule(
              "With --dry-run and --atomic, reports are put in place after the end, and lines that"
                  + " cannot be taken back are refused before the first: source capture, source"
                  + " verify, and load of another file.")
          .example("run work.txt", "run the commands of a file")
          .example("run --dry-run work.txt", "see what they would do")
          .example("run -", "run the commands that come from standard input");

  private final RunSession session;
  private final ObjectProvider<Batch> batch;

  RunCommand(RunSession session, ObjectProvider<Batch> batch) {
    this.session = session;
    this.batch = batch;
  }

  @Override
  public Usage usage() {
    return USAGE;
  }

  @Override
  public Answer run(Words words) {
    if (session.mode() == Session.Mode.SCRIPT) {
      throw ProblemException.of(
          "a script cannot run another", "copy its lines, or run the two one after the other");
    }
    Script script = script(words.required(0));
    Batch.Manner manner = new Batch.Manner(words.has("keep-going"), keeping(words));
    return out -> batch.getObject().run(script, manner);
  }

  private Script script(String typed) {
    return typed.equals("-")
        ? Script.ofStandardInput(session.standardInput("-"))
        : Script.of(typed, session.path(typed));
  }

  private static DeskStore.Keeping keeping(Words words) {
    if (words.has("dry-run")) {
      return DeskStore.Keeping.NOTHING;
    }
    return words.has("atomic") ? DeskStore.Keeping.ALL_OR_NOTHING : DeskStore.Keeping.EACH_LINE;
  }
}
