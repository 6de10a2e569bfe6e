package org.claimdesk.selection;

import org.claimdesk.claim.Claims;
import org.claimdesk.claim.CurrentClaim;
import org.claimdesk.claim.FindClaims;
import org.claimdesk.review.Reviews;
import org.claimdesk.review.ScaleInUse;
import org.claimdesk.terminal.Session;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SelectionConfiguration {

  @Bean
  FilterOptions filterOptions(ScaleInUse scale) {
    return new FilterOptions(scale);
  }

  @Bean
  Confirm confirm(Session session, Claims claims, Reviews reviews) {
    return new Confirm(session, claims, reviews);
  }

  @Bean
  MeantClaims meantClaims(
      Confirm confirm,
      Claims claims,
      FindClaims find,
      CurrentClaim current,
      FilterOptions filters) {
    return new MeantClaims(confirm, claims, find, current, filters);
  }

  @Bean
  ClaimCandidates claimCandidates(Claims claims) {
    return new ClaimCandidates(claims);
  }

  @Bean
  VerdictCandidates verdictCandidates(ScaleInUse scale) {
    return new VerdictCandidates(scale);
  }

  @Bean
  StateCandidates stateCandidates() {
    return new StateCandidates();
  }
}
