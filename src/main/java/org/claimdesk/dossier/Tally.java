package org.claimdesk.dossier;

import java.util.Map;

/**
 * How many claims there are of what kind; dropped ones are counted apart only.
 *
 * @param judgedUnsourced how many have a verdict that stands, and no source
 * @param verdicts how many have which verdict, by its name
 */
public record Tally(
    long claims,
    long open,
    long marked,
    long approved,
    long disputed,
    long stale,
    long skipped,
    long queried,
    long dropped,
    long unsourced,
    long judgedUnsourced,
    Map<String, Long> verdicts) {

  public Tally {
    verdicts = Map.copyOf(verdicts);
  }

  /** How many need no verdict any more. */
  public long judged() {
    return claims - open - stale;
  }
}
