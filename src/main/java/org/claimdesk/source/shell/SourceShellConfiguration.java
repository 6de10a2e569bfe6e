package org.claimdesk.source.shell;

import org.claimdesk.claim.Claims;
import org.claimdesk.claim.CurrentClaim;
import org.claimdesk.claim.FindClaims;
import org.claimdesk.problem.Headway;
import org.claimdesk.selection.MeantClaims;
import org.claimdesk.source.AttachSource;
import org.claimdesk.source.ImportSources;
import org.claimdesk.source.SourceSheet;
import org.claimdesk.source.Sources;
import org.claimdesk.source.capture.CaptureSources;
import org.claimdesk.source.capture.FindQuote;
import org.claimdesk.source.capture.VerifySources;
import org.claimdesk.terminal.Browser;
import org.claimdesk.terminal.Candidates;
import org.claimdesk.terminal.DeskCommand;
import org.claimdesk.terminal.Session;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SourceShellConfiguration {

  @Bean
  MeantSource meantSource(FindClaims claims, CurrentClaim current, AttachSource attached) {
    return new MeantSource(claims, current, attached);
  }

  @Bean
  MeantSources meantSources(MeantClaims claims, MeantSource one, Sources sources) {
    return new MeantSources(claims, one, sources);
  }

  @Bean
  Capturing capturing(CaptureSources captureSources, Headway headway) {
    return new Capturing(captureSources, headway);
  }

  @Bean
  DeskCommand sourceAdd(
      Session session,
      MeantClaims meant,
      AttachSource attachSource,
      CurrentClaim current,
      Capturing capturing) {
    return new SourceAdd(session, meant, new SourceAdd.Parts(attachSource, current, capturing));
  }

  @Bean
  DeskCommand sourceCapture(
      Session session, MeantSources meant, CaptureSources captureSources, Capturing capturing) {
    return new SourceCapture(session, meant, captureSources, capturing);
  }

  @Bean
  DeskCommand sourceVerify(MeantSources meant, VerifySources verifySources, Headway headway) {
    return new SourceVerify(meant, verifySources, headway);
  }

  @Bean
  DeskCommand sourceQuote(MeantSource meant, FindQuote findQuote) {
    return new SourceQuote(meant, findQuote);
  }

  @Bean
  DeskCommand sourceOpen(Session session, MeantSource meant, FindQuote findQuote, Browser browser) {
    return new SourceOpen(session, meant, findQuote, browser);
  }

  @Bean
  DeskCommand sourceList(MeantClaims meant, Sources sources) {
    return new SourceList(meant, sources);
  }

  @Bean
  DeskCommand sourceEdit(Session session, MeantSource meant, AttachSource attachSource) {
    return new SourceEdit(session, meant, attachSource);
  }

  @Bean
  DeskCommand sourceRemove(Session session, MeantSource meant, AttachSource attachSource) {
    return new SourceRemove(session, meant, attachSource);
  }

  @Bean
  DeskCommand sourceCopy(
      Session session, MeantSource meantSource, MeantClaims meant, AttachSource attachSource) {
    return new SourceCopy(session, meantSource, meant, attachSource);
  }

  @Bean
  DeskCommand sourceImport(
      Session session, SourceSheet.Reader sheets, ImportSources importSources) {
    return new SourceImport(session, sheets, importSources);
  }

  @Bean
  Candidates sourceCandidates(Claims claims, CurrentClaim current, Sources sources) {
    return new SourceCandidates(claims, current, sources);
  }
}
