package org.claimdesk.source.text;

import java.time.Duration;
import org.claimdesk.source.capture.DocumentReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SourceTextConfiguration {

  private static final Duration LONGEST = Duration.ofSeconds(60);

  @Bean
  DocumentReader documentReader() {
    return new GuardedReader(new Guard(LONGEST));
  }
}
