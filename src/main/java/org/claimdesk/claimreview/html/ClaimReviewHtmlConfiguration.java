package org.claimdesk.claimreview.html;

import org.claimdesk.claimreview.PageData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClaimReviewHtmlConfiguration {

  @Bean
  PageData pageData() {
    return new JsoupPageData();
  }
}
