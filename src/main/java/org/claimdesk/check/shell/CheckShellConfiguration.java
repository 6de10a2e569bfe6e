package org.claimdesk.check.shell;

import java.util.function.Supplier;
import org.claimdesk.check.Rules;
import org.claimdesk.claim.Claims;
import org.claimdesk.dossier.CountedDossiers;
import org.claimdesk.dossier.Dossiers;
import org.claimdesk.problem.Headway;
import org.claimdesk.review.ScaleInUse;
import org.claimdesk.selection.FilterOptions;
import org.claimdesk.settings.SettingKeys;
import org.claimdesk.settings.SettingsInUse;
import org.claimdesk.terminal.Candidates;
import org.claimdesk.terminal.DeskCommand;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CheckShellConfiguration {

  @Bean
  Supplier<Rules> rules(ScaleInUse scale, Claims claims) {
    return () -> Rules.all(scale, claims::earlierTwin);
  }

  @Bean
  DeskCommand checkCommand(
      Dossiers dossiers,
      Supplier<Rules> rules,
      FilterOptions filters,
      SettingsInUse settings,
      Headway headway) {
    return new CheckCommand(
        new CountedDossiers(dossiers, headway, "checking"), rules, filters, settings);
  }

  @Bean
  SettingKeys checkSettingKeys(Supplier<Rules> rules) {
    return CheckSettings.keys(rules);
  }

  @Bean
  Candidates ruleCandidates(Supplier<Rules> rules) {
    return new RuleCandidates(rules);
  }
}
