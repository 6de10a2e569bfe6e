package org.claimdesk.selection;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.claimdesk.claim.State;
import org.claimdesk.terminal.Candidates;
import org.claimdesk.terminal.Completes;

/** Offers the states. */
final class StateCandidates implements Candidates {

  @Override
  public Completes offers() {
    return Completes.STATE;
  }

  @Override
  public List<Candidate> startingWith(String typed) {
    return Arrays.stream(State.values())
        .map(State::word)
        .filter(word -> word.startsWith(typed.toLowerCase(Locale.ROOT)))
        .map(word -> new Candidate(word, ""))
        .toList();
  }
}
