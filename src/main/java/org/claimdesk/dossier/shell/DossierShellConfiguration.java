package org.claimdesk.dossier.shell;

import org.claimdesk.claim.Claims;
import org.claimdesk.claim.CurrentClaim;
import org.claimdesk.claim.FileLayouts;
import org.claimdesk.dossier.Dossiers;
import org.claimdesk.review.BlindReadings;
import org.claimdesk.review.ScaleInUse;
import org.claimdesk.selection.FilterOptions;
import org.claimdesk.selection.MeantClaims;
import org.claimdesk.terminal.Candidates;
import org.claimdesk.terminal.Completes;
import org.claimdesk.terminal.DeskCommand;
import org.claimdesk.terminal.Progress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DossierShellConfiguration {

  @Bean
  DossierListing dossierListing(FileLayouts layouts) {
    return new DossierListing(layouts);
  }

  @Bean
  Progress progress(Dossiers dossiers) {
    return new TallyProgress(dossiers);
  }

  @Bean
  ColumnOptions columnOptions(FileLayouts layouts, ScaleInUse scale) {
    return new ColumnOptions(layouts, scale);
  }

  @Bean
  Candidates columnCandidates(ColumnOptions columns) {
    return new ColumnCandidates(Completes.COLUMNS, columns);
  }

  @Bean
  Candidates sortingCandidates(ColumnOptions columns) {
    return new ColumnCandidates(Completes.SORTING, columns);
  }

  @Bean
  DeskCommand listCommand(
      Dossiers dossiers, DossierListing listing, FilterOptions filters, ColumnOptions columns) {
    return new ListCommand(dossiers, listing, filters, columns);
  }

  @Bean
  DeskCommand showCommand(
      Dossiers dossiers, DossierListing listing, MeantClaims meant, CurrentClaim current) {
    return new ShowCommand(dossiers, listing, meant, current);
  }

  @Bean
  StepCommand.Ways ways(
      Claims claims,
      CurrentClaim current,
      Dossiers dossiers,
      DossierListing listing,
      FilterOptions filters) {
    return new StepCommand.Ways(claims, current, dossiers, listing, filters);
  }

  @Bean
  DeskCommand nextCommand(StepCommand.Ways ways) {
    return StepCommand.next(ways);
  }

  @Bean
  DeskCommand previousCommand(StepCommand.Ways ways) {
    return StepCommand.previous(ways);
  }

  @Bean
  DeskCommand findCommand(Dossiers dossiers, DossierListing listing) {
    return new FindCommand(dossiers, listing);
  }

  @Bean
  DeskCommand statusCommand(Dossiers dossiers, ScaleInUse scale, BlindReadings blind) {
    return new StatusCommand(dossiers, scale, blind);
  }
}
