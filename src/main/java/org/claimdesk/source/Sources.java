package org.claimdesk.source;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.claimdesk.claim.ClaimId;

/** The sources of the workspace's claims. */
public interface Sources {

  /** A claim's sources, by their numbers. */
  List<Source> of(ClaimId claim);

  /** The source of that number, if the claim has it. */
  default Optional<Source> find(SourceId id) {
    return of(id.claim()).stream().filter(source -> source.n() == id.number()).findFirst();
  }

  /**
   * Hands over the sources of every claim that is not dropped, in the order of the claims, each
   * claim's by their numbers.
   */
  void each(BiConsumer<ClaimId, Source> each);

  /** The next number for a source of the claim, which no source ever had. */
  int nextNumber(ClaimId claim);

  /** Whether a source of the claim ever had the number. */
  boolean wasGiven(ClaimId claim, int number);

  /** Adds a source; its number counts as given from now on. */
  void add(ClaimId claim, Source source);

  /**
   * Writes a changed source.
   *
   * @return whether anything is now other than before
   */
  boolean put(ClaimId claim, Source source);

  void remove(ClaimId claim, int number);
}
