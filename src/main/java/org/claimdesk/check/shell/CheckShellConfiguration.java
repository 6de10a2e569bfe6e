package org.claimdesk.check.shell;

import org.claimdesk.check.Rules;
import org.claimdesk.claim.Claims;
import org.claimdesk.dossier.CountedDossiers;
import org.claimdesk.dossier.Dossiers;
import org.claimdesk.problem.Headway;
import org.claimdesk.review.Scale;
import org.claimdesk.selection.FilterOptions;
import org.claimdesk.terminal.Candidates;
import org.claimdesk.terminal.DeskCommand;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CheckShellConfiguration {

  @Bean
  Rules rules(Scale scale, Claims claims) {
    return Rules.all(scale, claims::earlierTwin);
  }

  @Bean
  DeskCommand checkCommand(Dossiers dossiers, Rules rules, Scale scale, Headway headway) {
    return new CheckCommand(
        new CountedDossiers(dossiers, headway, "checking"), rules, new FilterOptions(scale));
  }

  @Bean
  Candidates ruleCandidates(Rules rules) {
    return new RuleCandidates(rules);
  }
}
