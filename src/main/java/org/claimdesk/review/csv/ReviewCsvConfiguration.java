package org.claimdesk.review.csv;

import org.claimdesk.claim.FindClaims;
import org.claimdesk.problem.Headway;
import org.claimdesk.review.Decisions;
import org.claimdesk.review.ScaleFile;
import org.claimdesk.review.ScaleInUse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReviewCsvConfiguration {

  @Bean
  Decisions decisions(FindClaims find, ScaleInUse scale, Headway headway) {
    return new CsvDecisions(find, scale, headway);
  }

  @Bean
  ScaleFile scaleFile() {
    return CsvScaleFile::read;
  }
}
