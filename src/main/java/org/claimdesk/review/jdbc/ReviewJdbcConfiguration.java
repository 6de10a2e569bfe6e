package org.claimdesk.review.jdbc;

import java.time.Clock;
import java.util.List;
import org.claimdesk.claim.Claims;
import org.claimdesk.journal.ChangeListener;
import org.claimdesk.journal.ChangeLog;
import org.claimdesk.journal.Steps;
import org.claimdesk.problem.Headway;
import org.claimdesk.review.Annotate;
import org.claimdesk.review.AnswerQuestion;
import org.claimdesk.review.AskQuestion;
import org.claimdesk.review.AssignClaims;
import org.claimdesk.review.BlindReadings;
import org.claimdesk.review.ChangeScale;
import org.claimdesk.review.ChosenScale;
import org.claimdesk.review.GivenVerdicts;
import org.claimdesk.review.MarkClaim;
import org.claimdesk.review.Queries;
import org.claimdesk.review.QueryRecords;
import org.claimdesk.review.ReadAgain;
import org.claimdesk.review.ReviewRecords;
import org.claimdesk.review.Reviewers;
import org.claimdesk.review.Reviews;
import org.claimdesk.review.ScaleForNew;
import org.claimdesk.review.ScaleInUse;
import org.claimdesk.review.SecondReading;
import org.claimdesk.workspace.JournaledTable;
import org.claimdesk.workspace.Settings;
import org.claimdesk.workspace.Workspace;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReviewJdbcConfiguration {

  @Bean
  JournaledTable reviewTable(Workspace workspace, ChangeLog log) {
    return new JournaledTable(
        workspace,
        log,
        JournaledTable.Shape.of("review", List.of("claim_id"), ReviewRecords.NAMES));
  }

  @Bean
  Reviews reviews(@Qualifier("reviewTable") JournaledTable table) {
    return new SqliteReviews(table);
  }

  @Bean
  JournaledTable queryTable(Workspace workspace, ChangeLog log) {
    return new JournaledTable(
        workspace,
        log,
        JournaledTable.Shape.of("query", List.of("claim_id", "n"), QueryRecords.NAMES));
  }

  @Bean
  Queries queries(Workspace workspace, @Qualifier("queryTable") JournaledTable table) {
    return new SqliteQueries(workspace, table);
  }

  @Bean
  JournaledTable blindReadingTable(Workspace workspace, ChangeLog log) {
    return new JournaledTable(
        workspace,
        log,
        JournaledTable.Shape.of(
            "reading", "blind_reading", List.of("claim_id", "n"), SqliteBlindReadings.COLUMNS));
  }

  @Bean
  BlindReadings blindReadings(
      Workspace workspace, @Qualifier("blindReadingTable") JournaledTable table) {
    return new SqliteBlindReadings(workspace, table);
  }

  @Bean
  GivenVerdicts givenVerdicts(Workspace workspace, Reviews reviews, Headway headway) {
    return new SqliteGivenVerdicts(workspace, reviews, headway);
  }

  @Bean
  WrittenVerdicts writtenVerdicts(Workspace workspace, ScaleInUse scale, GivenVerdicts given) {
    WrittenVerdicts verdicts = new WrittenVerdicts(scale, given);
    workspace.beforeCommit(verdicts::requireKnown);
    workspace.afterRollback(verdicts::forget);
    return verdicts;
  }

  @Bean
  ChangeListener states(Workspace workspace, Reviews reviews, WrittenVerdicts verdicts) {
    return new SqliteStates(workspace, reviews, verdicts);
  }

  @Bean
  ReadAgain readAgain(Reviews reviews) {
    return new ReadAgain(reviews);
  }

  @Bean
  MarkClaim markClaim(Steps steps, Claims claims, Reviews reviews, Clock clock) {
    return new MarkClaim(steps, claims, reviews, clock);
  }

  @Bean
  SecondReading secondReading(
      Steps steps, Claims claims, Reviews reviews, BlindReadings blind, Clock clock) {
    return new SecondReading(steps, claims, reviews, blind, clock);
  }

  @Bean
  AssignClaims assignClaims(Steps steps, Claims claims, Reviews reviews) {
    return new AssignClaims(steps, claims, reviews);
  }

  @Bean
  AskQuestion askQuestion(Steps steps, Claims claims, Queries queries, Clock clock) {
    return new AskQuestion(steps, claims, queries, clock);
  }

  @Bean
  AnswerQuestion answerQuestion(Steps steps, Queries queries, Clock clock) {
    return new AnswerQuestion(steps, queries, clock);
  }

  @Bean
  Reviewers reviewers(Workspace workspace) {
    return new SqliteReviewers(workspace);
  }

  @Bean
  Annotate annotate(Steps steps, Claims claims, Reviews reviews) {
    return new Annotate(steps, claims, reviews);
  }

  @Bean
  ChosenScale chosenScale(
      Workspace workspace, Settings settings, ObjectProvider<ScaleForNew> forNew) {
    return new WorkspaceScale(workspace, settings, () -> forNew.getObject().chosen());
  }

  @Bean
  ChangeScale changeScale(Steps steps, ChosenScale chosen, GivenVerdicts given) {
    return new ChangeScale(steps, chosen, given);
  }
}
