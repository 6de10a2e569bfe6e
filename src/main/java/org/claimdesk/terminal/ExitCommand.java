package org.claimdesk.terminal;

/** {@code exit}: leaves the shell, or ends a script where it stands. */
final class ExitCommand implements DeskCommand {

  private final RunSession session;

  ExitCommand(RunSession session) {
    this.session = session;
  }

  @Override
  public Usage usage() {
    return Usage.of("exit", Usage.Group.SHELL, "leave the shell, or end a script")
        .aliases("quit", "q")
        .rule("Nothing has to be saved first: every command is kept as soon as it is done.")
        .example("exit", "leave");
  }

  @Override
  public Answer run(Words words) {
    session.leave();
    return Answer.told();
  }
}
