package org.claimdesk.claimreview.html;

import org.claimdesk.claimreview.PageData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClaimReviewHtmlConfiguration {

  @Bean
  PageData pageData() {
    // The parser is loaded when a page is read, and by no other command.
    return page -> new JsoupPageData().in(page);
  }
}
