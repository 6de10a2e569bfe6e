package org.claimdesk.workspace;

import org.claimdesk.problem.Notices;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WorkspaceConfiguration {

  @Bean
  Workspace workspace(Notices notices) {
    return new Workspace(notices);
  }
}
