package org.claimdesk.terminal;

import java.util.List;

/** Offers words for Tab. */
public interface Candidates {

  /** What kind of words it offers. */
  Completes offers();

  /**
   * At most some dozens of words that begin with what was typed.
   *
   * @param typed without quotes
   */
  List<Candidate> startingWith(String typed);

  /** A word and what is shown beside it, or the empty text. */
  record Candidate(String word, String about) {}
}
