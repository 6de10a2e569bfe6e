package org.claimdesk.report.html;

import org.claimdesk.report.ReportFormat;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class HtmlReportConfiguration {

  @Bean
  @Order(3)
  ReportFormat htmlReport() {
    return new HtmlReport();
  }
}
