package org.claimdesk.dossier;

import java.util.Optional;
import java.util.function.Consumer;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.claim.Filter;

/** The dossiers of the workspace, in the order of the claims. */
public interface Dossiers {

  Optional<Dossier> of(ClaimId claim);

  /** Hands over the dossiers meant, one by one. */
  default void each(Filter filter, Consumer<Dossier> each) {
    each(filter, Sorting.NONE, each);
  }

  /** The same in another order; the filter's limit and offset are of the sorted ones. */
  void each(Filter filter, Sorting sorting, Consumer<Dossier> each);

  /** How many claims are meant, whatever the filter's limit. */
  long count(Filter filter);

  /** The most sources that any of the claims meant has. */
  int mostSources(Filter filter);

  /** The most questions to the writer that were asked about any of the claims meant. */
  int mostQueries(Filter filter);

  /** The counts of the workspace. */
  Tally tally();

  /** The work by place and by reviewer; it looks at every claim. */
  Breakdown breakdown();
}
