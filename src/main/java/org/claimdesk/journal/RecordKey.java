package org.claimdesk.journal;

/**
 * Names one record of a claim: the claim itself, its review, one of its sources.
 *
 * @param kind what kind of record, as its table is called
 * @param claim the id of the claim it belongs to
 * @param number which of the claim's records of this kind, from 1; 0 where there is one only
 */
public record RecordKey(String kind, String claim, int number) {

  /** The kind of a record that is of no claim, but of the workspace as a whole. */
  public static final String SETTING = "setting";

  public static RecordKey of(String kind, String claim) {
    return new RecordKey(kind, claim, 0);
  }

  /** Whether it is of a claim. */
  public boolean isOfClaim() {
    return !kind.equals(SETTING);
  }

  /** As a user names it: {@code KT-001}, {@code KT-001/2}. */
  public String label() {
    return number == 0 ? claim : claim + "/" + number;
  }
}
