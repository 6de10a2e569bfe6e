package org.claimdesk.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.Filter;
import org.claimdesk.dossier.Breakdown;
import org.claimdesk.dossier.Dossier;
import org.claimdesk.dossier.Dossiers;
import org.claimdesk.dossier.Sorting;
import org.claimdesk.dossier.Tally;

/** Dossiers in a list, of which a filter knows the state and nothing else. */
public final class FakeDossiers implements Dossiers {

  private final List<Dossier> all;

  public FakeDossiers(Dossier... all) {
    this.all = List.of(all);
  }

  @Override
  public Optional<Dossier> of(ClaimId claim) {
    return all.stream().filter(dossier -> dossier.claim().id().equals(claim)).findFirst();
  }

  @Override
  public void each(Filter filter, Sorting sorting, Consumer<Dossier> each) {
    all.stream().filter(dossier -> lets(filter, dossier)).forEach(each);
  }

  private static boolean lets(Filter filter, Dossier dossier) {
    return filter.state().map(dossier.state()::equals).orElse(true);
  }

  @Override
  public long count(Filter filter) {
    return all.stream().filter(dossier -> lets(filter, dossier)).count();
  }

  @Override
  public int mostQueries(Filter filter) {
    return all.stream().mapToInt(dossier -> dossier.queries().size()).max().orElse(0);
  }

  @Override
  public int mostSources(Filter filter) {
    return all.stream().mapToInt(dossier -> dossier.sources().size()).max().orElse(0);
  }

  @Override
  public Breakdown breakdown() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Tally tally() {
    return new Tally(all.size(), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, Map.of());
  }
}
