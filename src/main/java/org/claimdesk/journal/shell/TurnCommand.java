package org.claimdesk.journal.shell;

import java.util.Optional;
import java.util.function.Function;
import org.claimdesk.journal.Author;
import org.claimdesk.journal.RecordKey;
import org.claimdesk.journal.UndoSteps;
import org.claimdesk.problem.Count;
import org.claimdesk.terminal.Answer;
import org.claimdesk.terminal.DeskCommand;
import org.claimdesk.terminal.Session;
import org.claimdesk.terminal.Usage;
import org.claimdesk.terminal.Words;

/** {@code undo} and {@code redo}. */
final class TurnCommand implements DeskCommand {

  private final Usage usage;
  private final String done;
  private final Function<Author, Optional<UndoSteps.Done>> turn;
  private final Session session;

  private TurnCommand(
      Usage usage, String done, Function<Author, Optional<UndoSteps.Done>> turn, Session session) {
    this.usage = usage;
    this.done = done;
    this.turn = turn;
    this.session = session;
  }

  static TurnCommand undo(UndoSteps steps, Session session) {
    Usage usage =
        Usage.of("undo", Usage.Group.HISTORY, "take your last step back")
            .rule(
                "A step is one command, however many claims it changed. Only your own steps are"
                    + " taken back, also those of days before. Where somebody has changed a record"
                    + " since, it is named and nothing is changed.")
            .example("undo", "take back the last thing you did")
            .example("undo --as ana", "take back the last thing ana did");
    return new TurnCommand(usage, "undone", steps::undo, session);
  }

  static TurnCommand redo(UndoSteps steps, Session session) {
    Usage usage =
        Usage.of("redo", Usage.Group.HISTORY, "do again what you have undone")
            .rule("A new step ends it: what was undone before it cannot be done again.")
            .example("redo", "do again the step that undo took back");
    return new TurnCommand(usage, "done again", steps::redo, session);
  }

  @Override
  public Usage usage() {
    return usage;
  }

  @Override
  public Answer run(Words words) {
    return turn.apply(session.author())
        .map(this::told)
        .orElseGet(() -> Answer.told("nothing to " + usage.name()));
  }

  private Answer told(UndoSteps.Done turned) {
    long claims =
        turned.records().stream()
            .filter(RecordKey::isOfClaim)
            .map(RecordKey::claim)
            .distinct()
            .count();
    return Answer.told(
        done + ": " + turned.step().command() + " (" + Count.of(claims, "claim") + ")");
  }
}
