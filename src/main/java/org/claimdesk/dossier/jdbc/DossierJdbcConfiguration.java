package org.claimdesk.dossier.jdbc;

import org.claimdesk.dossier.Dossiers;
import org.claimdesk.workspace.Workspace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DossierJdbcConfiguration {

  @Bean
  Dossiers dossiers(Workspace workspace) {
    return new SqliteDossiers(workspace);
  }
}
