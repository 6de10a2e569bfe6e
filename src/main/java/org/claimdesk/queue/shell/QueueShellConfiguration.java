package org.claimdesk.queue.shell;

import org.claimdesk.claim.Claims;
import org.claimdesk.claim.CurrentClaim;
import org.claimdesk.claim.FileLayouts;
import org.claimdesk.claim.FindClaims;
import org.claimdesk.dossier.Dossiers;
import org.claimdesk.journal.Journal;
import org.claimdesk.journal.UndoSteps;
import org.claimdesk.review.Annotate;
import org.claimdesk.review.MarkClaim;
import org.claimdesk.review.ScaleInUse;
import org.claimdesk.review.SecondReading;
import org.claimdesk.selection.FilterOptions;
import org.claimdesk.source.AttachSource;
import org.claimdesk.terminal.DeskCommand;
import org.claimdesk.terminal.KeyScreens;
import org.claimdesk.terminal.Session;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class QueueShellConfiguration {

  @Bean
  Hands.Eyes reviewersEyes(
      Claims claims,
      FindClaims find,
      Dossiers dossiers,
      CurrentClaim current,
      ScaleInUse scale,
      Journal journal) {
    return new Hands.Eyes(claims, find, dossiers, current, scale, journal);
  }

  @Bean
  FirstReading.Desk reviewersDesk(
      Dossiers dossiers, FileLayouts layouts, Journal journal, ScaleInUse scale) {
    return new FirstReading.Desk(dossiers, layouts, journal, scale);
  }

  @Bean
  LoopParts.Work reviewersWork(
      MarkClaim markClaim,
      Annotate annotate,
      AttachSource attachSource,
      UndoSteps undoSteps,
      SecondReading secondReading) {
    return new LoopParts.Work(markClaim, annotate, attachSource, undoSteps, secondReading);
  }

  @Bean
  LoopParts loopParts(
      Session session, Hands.Eyes eyes, FirstReading.Desk desk, LoopParts.Work work) {
    return new LoopParts(session, eyes, desk, work);
  }

  @Bean
  DeskCommand reviewCommand(
      FilterOptions filters, LoopParts parts, ObjectProvider<KeyScreens> screens) {
    return new ReviewCommand(filters, parts, screens::getObject);
  }
}
