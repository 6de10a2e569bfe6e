package org.claimdesk.workspace.shell;

import org.claimdesk.claim.CurrentClaim;
import org.claimdesk.terminal.DeskStore;
import org.claimdesk.terminal.Progress;
import org.claimdesk.workspace.Workspace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WorkspaceShellConfiguration {

  @Bean
  DeskStore deskStore(Workspace workspace, CurrentClaim current, Progress progress) {
    return new WorkspaceStore(workspace, current, progress);
  }
}
