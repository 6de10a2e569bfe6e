package org.claimdesk.review.csv;

import org.claimdesk.claim.FindClaims;
import org.claimdesk.problem.Headway;
import org.claimdesk.review.Decisions;
import org.claimdesk.review.Scale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReviewCsvConfiguration {

  @Bean
  Decisions decisions(FindClaims find, Scale scale, Headway headway) {
    return new CsvDecisions(find, scale, headway);
  }
}
