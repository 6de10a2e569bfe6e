package org.claimdesk.claim.shell;

import java.util.Optional;
import org.claimdesk.claim.AddClaim;
import org.claimdesk.claim.Bookmarks;
import org.claimdesk.claim.Claims;
import org.claimdesk.claim.CurrentClaim;
import org.claimdesk.claim.EditClaim;
import org.claimdesk.claim.FindClaims;
import org.claimdesk.journal.Reviewer;
import org.claimdesk.problem.ProblemException;
import org.claimdesk.selection.MeantClaims;
import org.claimdesk.terminal.DeskCommand;
import org.claimdesk.terminal.Session;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClaimShellConfiguration {

  @Bean
  CurrentClaim currentClaim(Claims claims, Bookmarks bookmarks, Session session) {
    return new CurrentClaim(claims, bookmarks, () -> reviewerAtTheShell(session));
  }

  private static Optional<Reviewer> reviewerAtTheShell(Session session) {
    if (session.mode() != Session.Mode.SHELL) {
      return Optional.empty();
    }
    try {
      return Optional.of(session.author().reviewer());
    } catch (ProblemException e) {
      // one may look around without a name; only what is remembered by name is not
      return Optional.empty();
    }
  }

  @Bean
  DeskCommand addCommand(
      AddClaim addClaim, FindClaims find, CurrentClaim current, Session session) {
    return new AddCommand(addClaim, find, current, session);
  }

  @Bean
  DeskCommand editCommand(
      EditClaim editClaim,
      Claims claims,
      MeantClaims meant,
      CurrentClaim current,
      Session session) {
    return new EditCommand(editClaim, claims, meant, current, session);
  }

  @Bean
  DeskCommand dropCommand(EditClaim editClaim, MeantClaims meant, Session session) {
    return new DropCommand(editClaim, meant, session);
  }

  @Bean
  DeskCommand restoreCommand(EditClaim editClaim, MeantClaims meant, Session session) {
    return new RestoreCommand(editClaim, meant, session);
  }
}
