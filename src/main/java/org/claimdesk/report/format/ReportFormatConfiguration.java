package org.claimdesk.report.format;

import org.claimdesk.report.ReportFormat;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class ReportFormatConfiguration {

  @Bean
  @Order(1)
  ReportFormat csvReport() {
    return new CsvReport();
  }

  @Bean
  @Order(2)
  ReportFormat jsonReport() {
    return new JsonReport();
  }

  @Bean
  @Order(5)
  ReportFormat claimReviewReport() {
    return ClaimReviewReport.array();
  }

  @Bean
  @Order(6)
  ReportFormat averitecReport() {
    return new AveritecReport();
  }

  @Bean
  @Order(7)
  ReportFormat dataCommonsReport() {
    return ClaimReviewReport.lines();
  }

  @Bean
  @Order(9)
  ReportFormat correctionsCsv() {
    return new CorrectionsCsv();
  }
}
