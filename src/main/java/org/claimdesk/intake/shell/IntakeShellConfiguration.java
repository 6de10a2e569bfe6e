package org.claimdesk.intake.shell;

import org.claimdesk.intake.LoadFile;
import org.claimdesk.review.ScaleByName;
import org.claimdesk.terminal.Candidates;
import org.claimdesk.terminal.DeskCommand;
import org.claimdesk.terminal.DeskStore;
import org.claimdesk.terminal.Session;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IntakeShellConfiguration {

  @Bean
  DeskCommand loadCommand(LoadFile loadFile, DeskStore store, ScaleByName scales, Session session) {
    return new LoadCommand(loadFile, store, scales, session);
  }

  @Bean
  Candidates layoutCandidates() {
    return new LayoutCandidates();
  }
}
