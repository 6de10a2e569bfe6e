package org.claimdesk.journal.jdbc;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.claimdesk.journal.ChangeListener;
import org.claimdesk.journal.ChangeLog;
import org.claimdesk.journal.Journal;
import org.claimdesk.journal.Records;
import org.claimdesk.journal.Restored;
import org.claimdesk.journal.Steps;
import org.claimdesk.journal.UndoSteps;
import org.claimdesk.workspace.JournaledTable;
import org.claimdesk.workspace.Settings;
import org.claimdesk.workspace.Workspace;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class JournalJdbcConfiguration {

  @Bean
  SqliteSteps steps(Workspace workspace, Clock clock, ObjectProvider<ChangeListener> listeners) {
    return new SqliteSteps(
        workspace, clock, new SecureRandom(), () -> listeners.orderedStream().toList());
  }

  @Bean
  JournaledTable settingTable(Workspace workspace, ChangeLog log) {
    return new JournaledTable(
        workspace,
        log,
        JournaledTable.Shape.of(Settings.TABLE, List.of("name"), List.of(Settings.VALUE)));
  }

  @Bean
  Settings settings(@Qualifier("settingTable") JournaledTable table) {
    return new Settings(table);
  }

  @Bean
  Records records(ObjectProvider<JournaledTable> tables) {
    return new TableRecords(() -> tables.stream().toList());
  }

  @Bean
  Journal journal(Workspace workspace, Records records) {
    return new SqliteJournal(workspace, records);
  }

  @Bean
  UndoSteps undoSteps(
      Steps steps, Journal journal, Records records, ObjectProvider<Restored> told) {
    return new UndoSteps(
        steps, journal, records, keys -> told.orderedStream().forEach(each -> each.restored(keys)));
  }
}
