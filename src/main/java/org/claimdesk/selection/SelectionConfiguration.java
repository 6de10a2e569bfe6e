package org.claimdesk.selection;

import org.claimdesk.claim.Claims;
import org.claimdesk.claim.CurrentClaim;
import org.claimdesk.claim.FindClaims;
import org.claimdesk.review.Scale;
import org.claimdesk.terminal.Session;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SelectionConfiguration {

  @Bean
  FilterOptions filterOptions(Scale scale) {
    return new FilterOptions(scale);
  }

  @Bean
  MeantClaims meantClaims(
      Session session,
      Claims claims,
      FindClaims find,
      CurrentClaim current,
      FilterOptions filters) {
    return new MeantClaims(session, claims, find, current, filters);
  }

  @Bean
  ClaimCandidates claimCandidates(Claims claims) {
    return new ClaimCandidates(claims);
  }

  @Bean
  VerdictCandidates verdictCandidates(Scale scale) {
    return new VerdictCandidates(scale);
  }

  @Bean
  StateCandidates stateCandidates() {
    return new StateCandidates();
  }
}
