package org.claimdesk.review.shell;

import java.util.List;
import java.util.Locale;
import org.claimdesk.review.BuiltInScales;
import org.claimdesk.terminal.Candidates;
import org.claimdesk.terminal.Completes;

/** Offers the names of the scales that come with the program. */
final class ScaleCandidates implements Candidates {

  @Override
  public Completes offers() {
    return Completes.SCALE;
  }

  @Override
  public List<Candidate> startingWith(String typed) {
    return BuiltInScales.names().stream()
        .filter(name -> name.startsWith(typed.toLowerCase(Locale.ROOT)))
        .map(name -> new Candidate(name, "comes with Claimdesk"))
        .toList();
  }
}
