package org.claimdesk.claimreview.shell;

import org.claimdesk.claimreview.PageData;
import org.claimdesk.claimreview.ValidateReviews;
import org.claimdesk.problem.Headway;
import org.claimdesk.terminal.DeskCommand;
import org.claimdesk.terminal.Session;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClaimReviewShellConfiguration {

  @Bean
  DeskCommand claimReviewValidateCommand(Session session, PageData pages, Headway headway) {
    return new ClaimReviewValidate(session, new ValidateReviews(pages, headway));
  }
}
