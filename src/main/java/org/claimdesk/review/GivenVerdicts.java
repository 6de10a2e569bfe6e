package org.claimdesk.review;

import java.util.Map;

/** The verdicts that claims have, by first and second readers, dropped claims included. */
public interface GivenVerdicts {

  /** How many claims have each verdict, from either reader. */
  Map<String, Long> counts();

  /**
   * Calls verdicts by other names, all at once, within a step. It is no new judgement: who gave
   * them, when, in which word and why stays.
   */
  void rename(Map<String, String> names);
}
