package org.claimdesk.source.shell;

import org.claimdesk.source.AttachSource;
import org.claimdesk.source.SourceId;
import org.claimdesk.terminal.Answer;
import org.claimdesk.terminal.Completes;
import org.claimdesk.terminal.DeskCommand;
import org.claimdesk.terminal.Operand;
import org.claimdesk.terminal.Session;
import org.claimdesk.terminal.Usage;
import org.claimdesk.terminal.Words;

/** {@code source remove}: takes a source away. */
final class SourceRemove implements DeskCommand {

  private final Session session;
  private final MeantSource meant;
  private final AttachSource attachSource;

  SourceRemove(Session session, MeantSource meant, AttachSource attachSource) {
    this.session = session;
    this.meant = meant;
    this.attachSource = attachSource;
  }

  @Override
  public Usage usage() {
    return Usage.of("source remove", Usage.Group.SOURCES, "take a source away from its claim")
        .operands(Operand.required("ID/N", Completes.SOURCE))
        .rule("Its number is not used again, and undo brings it back.")
        .rule("Removing what is removed already says so, with status 0.")
        .example("source remove KT-001/2", "take the second source of KT-001 away")
        .example("source remove ./1", "the first source of the current claim");
  }

  @Override
  public Answer run(Words words) {
    SourceId id = meant.of(words.required(0));
    boolean removed = attachSource.remove(session.author(), id);
    return Answer.told(id + (removed ? ": removed" : ": removed already"));
  }
}
