package org.claimdesk.source.csv;

import org.claimdesk.claim.FindClaims;
import org.claimdesk.journal.Steps;
import org.claimdesk.problem.Headway;
import org.claimdesk.source.AttachSource;
import org.claimdesk.source.ImportSources;
import org.claimdesk.source.SourceSheet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SourceCsvConfiguration {

  @Bean
  SourceSheet.Reader sourceSheetReader(Headway headway) {
    return input -> CsvSourceSheet.of(input, headway);
  }

  @Bean
  ImportSources importSources(Steps steps, AttachSource attachSource, FindClaims claims) {
    return new ImportSources(steps, attachSource, claims);
  }
}
