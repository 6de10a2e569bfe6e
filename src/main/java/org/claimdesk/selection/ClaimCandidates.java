package org.claimdesk.selection;

import java.util.List;
import java.util.stream.Stream;
import org.claimdesk.claim.Claim;
import org.claimdesk.claim.Claims;
import org.claimdesk.terminal.Candidates;
import org.claimdesk.terminal.Completes;

/** Offers the ids of claims, with their first words. */
final class ClaimCandidates implements Candidates {

  private static final int WORDS = 8;

  private final Claims claims;

  ClaimCandidates(Claims claims) {
    this.claims = claims;
  }

  @Override
  public Completes offers() {
    return Completes.CLAIM;
  }

  @Override
  public List<Candidate> startingWith(String typed) {
    return claims.named(typed, Claims.Match.BEGINNING).stream()
        .flatMap(id -> claims.byId(id).stream())
        .map(claim -> new Candidate(claim.id().text(), firstWords(claim)))
        .toList();
  }

  private static String firstWords(Claim claim) {
    return String.join(" ", Stream.of(claim.text().split("\\s+")).limit(WORDS).toList());
  }
}
