package org.claimdesk.source.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.Claims;
import org.claimdesk.claim.CurrentClaim;
import org.claimdesk.source.Source;
import org.claimdesk.source.SourceDetails;
import org.claimdesk.source.SourceId;
import org.claimdesk.source.Sources;
import org.claimdesk.terminal.Candidates;
import org.claimdesk.terminal.Completes;

/** Offers sources by their ids, the current claim's where nothing is typed yet. */
record SourceCandidates(Claims claims, CurrentClaim current, Sources sources)
    implements Candidates {

  private static final int MOST = 50;

  @Override
  public Completes offers() {
    return Completes.SOURCE;
  }

  @Override
  public List<Candidate> startingWith(String typed) {
    return claims(typed)
        .flatMap(claim -> sources.of(claim).stream().map(source -> candidate(claim, source)))
        .filter(candidate -> candidate.word().startsWith(typed))
        .limit(MOST)
        .toList();
  }

  private Stream<ClaimId> claims(String typed) {
    int slash = typed.lastIndexOf('/');
    Optional<ClaimId> here = typed.isEmpty() ? current.get() : Optional.empty();
    Stream<ClaimId> whole =
        slash < 1
            ? Stream.empty()
            : claims.named(typed.substring(0, slash), Claims.Match.EXACTLY).stream();
    Stream<ClaimId> begun =
        here.isPresent() ? here.stream() : claims.named(typed, Claims.Match.BEGINNING).stream();
    return Stream.concat(whole, begun);
  }

  private static Candidate candidate(ClaimId claim, Source source) {
    SourceDetails details = source.details();
    String about =
        details
            .title()
            .or(() -> details.address().map(Object::toString))
            .or(details::person)
            .or(details::work)
            .orElse("");
    return new Candidate(new SourceId(claim, source.n()).toString(), about);
  }
}
