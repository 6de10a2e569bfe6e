package org.claimdesk.source.jdbc;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.claimdesk.journal.ChangeListener;
import org.claimdesk.journal.ChangeLog;
import org.claimdesk.journal.Steps;
import org.claimdesk.source.AttachSource;
import org.claimdesk.source.KeepsCopies;
import org.claimdesk.source.SourceRecords;
import org.claimdesk.source.Sources;
import org.claimdesk.source.capture.CaptureSources;
import org.claimdesk.source.capture.Copies;
import org.claimdesk.source.capture.DocumentReader;
import org.claimdesk.source.capture.FindQuote;
import org.claimdesk.source.capture.KeepCopies;
import org.claimdesk.source.capture.VerifySources;
import org.claimdesk.source.capture.Web;
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
  SqliteCopies copies(Workspace workspace) {
    return new SqliteCopies(workspace, new SecureRandom());
  }

  @Bean
  ChangeListener evidence(SqliteCopies copies) {
    return copies.evidence();
  }

  @Bean
  KeepsCopies keepCopies(Copies copies, DocumentReader reader, Clock clock) {
    return new KeepCopies(copies, reader, clock);
  }

  @Bean
  AttachSource attachSource(Steps steps, Sources sources, KeepsCopies copies) {
    return new AttachSource(steps, sources, copies);
  }

  @Bean
  CaptureSources.Means meansOfCapture(
      Sources sources, Copies copies, Web web, DocumentReader reader) {
    return new CaptureSources.Means(sources, copies, web, reader);
  }

  @Bean
  CaptureSources captureSources(CaptureSources.Means means, Clock clock) {
    return new CaptureSources(means, clock);
  }

  @Bean
  VerifySources verifySources(CaptureSources.Means means, Clock clock) {
    return new VerifySources(means, clock);
  }

  @Bean
  FindQuote findQuote(Copies copies, DocumentReader reader) {
    return new FindQuote(copies, reader);
  }
}
