package org.claimdesk.review.shell;

import org.claimdesk.claim.Claims;
import org.claimdesk.claim.CurrentClaim;
import org.claimdesk.problem.Headway;
import org.claimdesk.review.Annotate;
import org.claimdesk.review.ChangeScale;
import org.claimdesk.review.Decisions;
import org.claimdesk.review.MarkClaim;
import org.claimdesk.review.ScaleByName;
import org.claimdesk.review.ScaleFile;
import org.claimdesk.review.ScaleInUse;
import org.claimdesk.selection.MeantClaims;
import org.claimdesk.settings.SettingsInUse;
import org.claimdesk.terminal.Candidates;
import org.claimdesk.terminal.DeskCommand;
import org.claimdesk.terminal.DeskStore;
import org.claimdesk.terminal.Ink;
import org.claimdesk.terminal.Session;
import org.claimdesk.terminal.VerdictInk;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReviewShellConfiguration {

  @Bean
  MarkPreview markPreview(MarkClaim markClaim, Claims claims) {
    return new MarkPreview(markClaim, claims);
  }

  @Bean
  MarkCommand.At markingAt(
      Session session, CurrentClaim current, Headway headway, MarkPreview preview) {
    return new MarkCommand.At(session, current, headway, preview);
  }

  @Bean
  TextCommand.Finding findingTheClaim(MeantClaims meant, CurrentClaim current) {
    return new TextCommand.Finding(meant, current);
  }

  @Bean
  DeskCommand markCommand(
      MarkClaim markClaim,
      ScaleInUse scale,
      Decisions decisions,
      MeantClaims meant,
      MarkCommand.At at) {
    return new MarkCommand(markClaim, scale, decisions, meant, at);
  }

  @Bean
  DeskCommand becauseCommand(Annotate annotate, TextCommand.Finding finding, Session session) {
    return new TextCommand(TextCommand.Kind.because(), annotate, finding, session);
  }

  @Bean
  DeskCommand correctCommand(Annotate annotate, TextCommand.Finding finding, Session session) {
    return new TextCommand(TextCommand.Kind.correct(), annotate, finding, session);
  }

  @Bean
  DeskCommand noteCommand(Annotate annotate, TextCommand.Finding finding, Session session) {
    return new TextCommand(TextCommand.Kind.note(), annotate, finding, session);
  }

  @Bean
  DeskCommand unmarkCommand(Annotate annotate, MeantClaims meant, Session session) {
    return new UnmarkCommand(annotate, meant, session);
  }

  @Bean
  DeskCommand skipCommand(Annotate annotate, MeantClaims meant, Session session) {
    return new SkipCommand(annotate, meant, session);
  }

  @Bean
  ScaleByName scaleByName(ScaleFile files, Session session) {
    return new NamedScales(files, session::path);
  }

  @Bean
  ScaleSetting scaleSetting(SettingsInUse settings, ScaleFile files, DeskStore store) {
    return new ScaleSetting(settings, new NamedScales(files, store::besideClaims));
  }

  @Bean
  DeskCommand verdictsCommand(
      ScaleInUse scale,
      ChangeScale changeScale,
      ScaleByName scales,
      ScaleSetting set,
      Session session) {
    return new VerdictsCommand(
        scale, changeScale, new VerdictsCommand.Scales(scales, set), session);
  }

  @Bean
  Candidates scaleCandidates() {
    return new ScaleCandidates();
  }

  @Bean
  VerdictInk verdictInk(ScaleInUse scale) {
    return name ->
        switch (scale.current().leaning(name)) {
          case TRUE -> Ink.GREEN;
          case MIDDLE -> Ink.MAGENTA;
          case FALSE -> Ink.RED;
          case NONE -> Ink.PLAIN;
        };
  }
}
