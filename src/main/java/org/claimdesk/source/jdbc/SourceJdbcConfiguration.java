package org.claimdesk.source.jdbc;

import java.util.List;
import org.claimdesk.journal.ChangeLog;
import org.claimdesk.journal.Steps;
import org.claimdesk.source.AttachSource;
import org.claimdesk.source.SourceRecords;
import org.claimdesk.source.Sources;
import org.claimdesk.workspace.JournaledTable;
import org.claimdesk.workspace.Workspace;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SourceJdbcConfiguration {

  @Bean
  JournaledTable sourceTable(Workspace workspace, ChangeLog log) {
    return new JournaledTable(
        workspace,
        log,
        JournaledTable.Shape.of("source", List.of("claim_id", "n"), SourceRecords.NAMES));
  }

  @Bean
  Sources sources(Workspace workspace, @Qualifier("sourceTable") JournaledTable table) {
    return new SqliteSources(workspace, table);
  }

  @Bean
  AttachSource attachSource(Steps steps, Sources sources) {
    return new AttachSource(steps, sources);
  }
}
