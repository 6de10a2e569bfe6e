package org.claimdesk.check.shell;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.claimdesk.check.Rules;
import org.claimdesk.claim.Claims;
import org.claimdesk.claim.FileLayouts;
import org.claimdesk.dossier.CountedDossiers;
import org.claimdesk.dossier.Dossiers;
import org.claimdesk.problem.Headway;
import org.claimdesk.review.ScaleInUse;
import org.claimdesk.selection.FilterOptions;
import org.claimdesk.settings.SettingKeys;
import org.claimdesk.settings.SettingsInUse;
import org.claimdesk.terminal.Candidates;
import org.claimdesk.terminal.DeskCommand;
import org.claimdesk.terminal.DeskStore;
import org.claimdesk.terminal.Session;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CheckShellConfiguration {

  @Bean
  Supplier<Rules> rules(ScaleInUse scale, Claims claims) {
    return () -> Rules.all(scale, claims::earlierTwin);
  }

  @Bean
  CheckCommand.Means meansToCheck(
      Dossiers dossiers, Supplier<Rules> rules, FilterOptions filters, Headway headway) {
    return new CheckCommand.Means(
        new CountedDossiers(dossiers, headway, "checking"), rules, filters);
  }

  @Bean
  GithubForm githubForm(Claims claims, FileLayouts layouts, DeskStore store, Session session) {
    ClaimLines lines = new ClaimLines(new ClaimsAndFile(claims, layouts, store));
    return new GithubForm(() -> session.shown(store.claims()), lines);
  }

  @Bean
  DeskCommand checkCommand(
      CheckCommand.Means means, SettingsInUse settings, GithubForm github, Clock clock) {
    return new CheckCommand(means, settings, List.of(new JunitForm(clock), github));
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
