package org.claimdesk.intake.jdbc;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.claimdesk.claim.Claims;
import org.claimdesk.claim.FileLayouts;
import org.claimdesk.intake.AdoptVerdicts;
import org.claimdesk.intake.ClaimsTables;
import org.claimdesk.intake.LoadClaims;
import org.claimdesk.intake.LoadFile;
import org.claimdesk.intake.OpenTable;
import org.claimdesk.intake.RowClaims;
import org.claimdesk.intake.Unsigned;
import org.claimdesk.journal.Steps;
import org.claimdesk.problem.Headway;
import org.claimdesk.problem.Notices;
import org.claimdesk.review.ChangeScale;
import org.claimdesk.review.Queries;
import org.claimdesk.review.Reviews;
import org.claimdesk.review.ScaleForNew;
import org.claimdesk.review.ScaleInUse;
import org.claimdesk.source.Sources;
import org.claimdesk.workspace.Settings;
import org.claimdesk.workspace.Workspace;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IntakeJdbcConfiguration {

  @Bean
  RowClaims rowClaims(Workspace workspace) {
    return new SqliteRowClaims(workspace);
  }

  @Bean
  LoadClaims.Scales scalesOfALoad(ScaleInUse inUse, ChangeScale change) {
    return new LoadClaims.Scales(inUse, change);
  }

  @Bean
  LoadClaims.Desk incomingDesk(
      Claims claims,
      Reviews reviews,
      Sources sources,
      Queries queries,
      FileLayouts layouts,
      RowClaims rows,
      LoadClaims.Scales scales) {
    return new LoadClaims.Desk(claims, reviews, sources, queries, layouts, rows, scales);
  }

  @Bean
  LoadClaims loadClaims(Steps steps, LoadClaims.Desk desk) {
    return new LoadClaims(steps, desk);
  }

  @Bean
  AdoptVerdicts adoptVerdicts(
      Workspace workspace, Steps steps, LoadClaims.Desk desk, Clock clock, Headway headway) {
    AdoptVerdicts.Desk all =
        new AdoptVerdicts.Desk(
            new SqliteOriginalVerdicts(workspace),
            desk.claims(),
            desk.reviews(),
            desk.scales().inUse());
    return new AdoptVerdicts(steps, all, clock, headway);
  }

  @Bean
  OpenTable openTable(ScaleInUse scale, Clock clock, Headway headway) {
    ClaimsTables tables = new ClaimsTables(scale, headway);
    return (input, form, author) ->
        tables.open(
            input,
            form,
            new Unsigned(author::reviewer, clock.instant().truncatedTo(ChronoUnit.SECONDS)));
  }

  @Bean
  ClaimsFileLoads.Means meansToLoad(
      LoadClaims claims, AdoptVerdicts adopt, OpenTable tables, ObjectProvider<ScaleForNew> scale) {
    return new ClaimsFileLoads.Means(claims, adopt, tables, () -> scale.getObject().chosen());
  }

  @Bean
  LoadFile loadFile(
      Workspace workspace, ClaimsFileLoads.Means means, Settings settings, Notices notices) {
    ClaimsFileLoads loads =
        new ClaimsFileLoads(workspace, means, new LoadMemory(settings), notices);
    loads.attend();
    return loads;
  }
}
