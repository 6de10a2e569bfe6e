package org.claimdesk.dossier.jdbc;

import org.claimdesk.dossier.Dossiers;
import org.claimdesk.review.Queries;
import org.claimdesk.workspace.Workspace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DossierJdbcConfiguration {

  @Bean
  Dossiers dossiers(Workspace workspace, Queries queries) {
    return new SqliteDossiers(workspace, queries);
  }
}
