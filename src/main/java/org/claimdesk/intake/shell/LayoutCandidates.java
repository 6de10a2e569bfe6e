package org.claimdesk.intake.shell;

import java.util.List;
import java.util.Locale;
import org.claimdesk.intake.Layouts;
import org.claimdesk.terminal.Candidates;
import org.claimdesk.terminal.Completes;

/** Offers the names of the layouts that come with the program. */
final class LayoutCandidates implements Candidates {

  @Override
  public Completes offers() {
    return Completes.LAYOUT;
  }

  @Override
  public List<Candidate> startingWith(String typed) {
    return Layouts.names().stream()
        .filter(name -> name.startsWith(typed.toLowerCase(Locale.ROOT)))
        .map(name -> new Candidate(name, "comes with Claimdesk"))
        .toList();
  }
}
