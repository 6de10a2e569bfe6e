package org.claimdesk.review;

import java.util.List;
import org.claimdesk.claim.ClaimId;
import org.claimdesk.journal.Reviewer;

/** The blind readings ever made and not undone. */
public interface BlindReadings {

  /** Whether the person has read the claim before, in whatever way, undone since or not. */
  boolean hasRead(ClaimId claim, Reviewer reader);

  void add(ClaimId claim, BlindReading reading);

  /** How often each pair of verdicts was given to a claim that is not dropped. */
  List<Pairs> pairs();

  /** How many claims a first reader gave one verdict and a second reader the other. */
  record Pairs(String first, String second, long n) {}
}
