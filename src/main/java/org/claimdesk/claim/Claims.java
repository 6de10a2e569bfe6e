package org.claimdesk.claim;

import java.util.List;
import java.util.Optional;

/** The claims of the workspace, in their order. */
public interface Claims {

  Optional<Claim> byId(ClaimId id);

  /** Whether there is a claim of this id. */
  default boolean has(ClaimId id) {
    return byId(id).isPresent();
  }

  /** Adds a claim that is known to be new. */
  void add(Claim claim, Place place);

  /**
   * Writes a changed claim; its place stays.
   *
   * @return whether anything is now other than before
   */
  boolean put(Claim claim);

  /** Takes a claim away that has no review and no sources. */
  void remove(ClaimId id);

  /** Gives a claim another place. */
  void move(ClaimId id, Place place);

  Optional<Place> placeOf(ClaimId id);

  /** The place of the claim that follows, if there is one. */
  Optional<Place> placeAfter(Place place);

  Optional<Place> lastPlace();

  Optional<ClaimId> lastId();

  /** The ids that match what was typed in the given way, at most a dozen. */
  List<ClaimId> named(String typed, Match match);

  /**
   * Some dozens of ids at most that what was typed may be a slip for: the next ones to it in the
   * order of the alphabet, which share its longest beginning, and those of its number.
   */
  List<ClaimId> near(String typed);

  /** The ids from one claim to another, both included, in the claims' order. */
  List<ClaimId> range(ClaimId from, ClaimId to);

  /** The ids of the claims meant, in the claims' order. */
  List<ClaimId> matching(Filter filter);

  /**
   * The nearest claim meant after (before) another one, going round at the end; claims that were
   * skipped come after the rest.
   *
   * @param from where to start; empty for the beginning
   */
  Optional<ClaimId> nearest(Filter filter, Optional<ClaimId> from, Direction direction);

  /** The next claim meant after (before) another one, skipped or not; empty at the end. */
  Optional<ClaimId> beside(Filter filter, ClaimId from, Direction direction);

  /** Whether the claim is one of those meant. */
  boolean isMeant(Filter filter, ClaimId id);

  /** Where the claim stands among those meant. */
  Standing standing(Filter filter, ClaimId claim);

  /**
   * The first claim before this one in order with the same text and claimant, see {@link
   * Fold#letters}.
   */
  Optional<ClaimId> earlierTwin(Claim claim);

  /** The lowest number N for which no claim is called {@code prefixN}. */
  long nextNumber(String prefix);

  /**
   * A claim among others.
   *
   * @param rank how many of them stand up to it, itself included
   * @param of how many there are
   */
  record Standing(long rank, long of) {}

  /** How an id may be written. */
  enum Match {
    EXACTLY,
    ANY_CASE,
    NUMBER_AT_END,
    BEGINNING
  }

  /** Which way to go. */
  enum Direction {
    FORWARD,
    BACKWARD
  }
}
