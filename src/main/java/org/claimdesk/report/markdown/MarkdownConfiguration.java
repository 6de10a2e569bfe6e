package org.claimdesk.report.markdown;

import org.claimdesk.report.ReportFormat;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class MarkdownConfiguration {

  @Bean
  @Order(4)
  ReportFormat markdownReport() {
    return new MarkdownReport();
  }

  @Bean
  @Order(8)
  ReportFormat correctionsMarkdown() {
    return new CorrectionsMarkdown();
  }
}
