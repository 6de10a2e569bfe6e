package org.claimdesk.review.shell;

import org.claimdesk.claim.CurrentClaim;
import org.claimdesk.review.AnswerQuestion;
import org.claimdesk.review.AskQuestion;
import org.claimdesk.review.AssignClaims;
import org.claimdesk.review.Reviewers;
import org.claimdesk.review.Reviews;
import org.claimdesk.review.ScaleInUse;
import org.claimdesk.review.SecondReading;
import org.claimdesk.selection.MeantClaims;
import org.claimdesk.terminal.Candidates;
import org.claimdesk.terminal.DeskCommand;
import org.claimdesk.terminal.Session;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SecondReaderShellConfiguration {

  @Bean
  OnOneClaim onOneClaim(MeantClaims meant, CurrentClaim current, Session session) {
    return new OnOneClaim(meant, current, session);
  }

  @Bean
  ReadingMessages readingMessages(Reviews reviews, Session session) {
    return new ReadingMessages(reviews, session);
  }

  @Bean
  DeskCommand approveCommand(SecondReading reading, ReadingMessages messages, OnOneClaim on) {
    return new ApproveCommand(reading, messages, on);
  }

  @Bean
  DeskCommand disputeCommand(
      SecondReading reading, ScaleInUse scale, ReadingMessages messages, OnOneClaim on) {
    return ReadingCommand.dispute(reading, scale, messages, on);
  }

  @Bean
  DeskCommand secondCommand(
      SecondReading reading, ScaleInUse scale, ReadingMessages messages, OnOneClaim on) {
    return ReadingCommand.second(reading, scale, messages, on);
  }

  @Bean
  DeskCommand assignCommand(AssignClaims assignClaims, MeantClaims meant, Session session) {
    return new AssignCommand(assignClaims, meant, session);
  }

  @Bean
  DeskCommand queryCommand(AskQuestion askQuestion, OnOneClaim on) {
    return new QueryCommand(askQuestion, on);
  }

  @Bean
  DeskCommand answerCommand(AnswerQuestion answerQuestion, OnOneClaim on) {
    return new AnswerCommand(answerQuestion, on);
  }

  @Bean
  Candidates reviewerCandidates(Reviewers reviewers) {
    return new ReviewerCandidates(reviewers);
  }
}
