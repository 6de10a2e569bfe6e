package org.claimdesk.source.web;

import java.util.function.Supplier;
import org.claimdesk.source.capture.Web;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SourceWebConfiguration {

  @Bean
  Web web(@Qualifier("versionNumber") Supplier<String> versionNumber) {
    return new HttpWeb(versionNumber, Hosts::ofTheMachine);
  }
}
