package org.claimdesk.dossier;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.Filter;
import org.claimdesk.problem.Headway;

/**
 * Dossiers that say how many of them have been handed over.
 *
 * @param doing what is done with them
 */
public record CountedDossiers(Dossiers dossiers, Headway headway, String doing)
    implements Dossiers {

  @Override
  public void each(Filter filter, Sorting sorting, Consumer<Dossier> each) {
    LongSupplier total = () -> filter.within(count(filter));
    try (Headway.Work work = headway.begin(doing, "claims", total)) {
      dossiers.each(filter, sorting, work.counting(each));
    }
  }

  @Override
  public Optional<Dossier> of(ClaimId claim) {
    return dossiers.of(claim);
  }

  @Override
  public long count(Filter filter) {
    return dossiers.count(filter);
  }

  @Override
  public int mostSources(Filter filter) {
    return dossiers.mostSources(filter);
  }

  @Override
  public int mostQueries(Filter filter) {
    return dossiers.mostQueries(filter);
  }

  @Override
  public Breakdown breakdown() {
    return dossiers.breakdown();
  }

  @Override
  public Tally tally() {
    return dossiers.tally();
  }
}
