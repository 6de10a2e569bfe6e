package org.claimdesk.journal.shell;

import org.claimdesk.journal.Journal;
import org.claimdesk.journal.UndoSteps;
import org.claimdesk.selection.MeantClaims;
import org.claimdesk.terminal.DeskCommand;
import org.claimdesk.terminal.Session;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class JournalShellConfiguration {

  @Bean
  DeskCommand undoCommand(UndoSteps steps, Session session) {
    return TurnCommand.undo(steps, session);
  }

  @Bean
  DeskCommand redoCommand(UndoSteps steps, Session session) {
    return TurnCommand.redo(steps, session);
  }

  @Bean
  DeskCommand historyCommand(Journal journal, MeantClaims meant) {
    return new HistoryCommand(journal, meant);
  }
}
