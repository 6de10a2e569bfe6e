package org.claimdesk.journal;

import java.util.Optional;

/** The records as they are now, whatever kind they are. */
public interface Records {

  Optional<Snapshot> now(RecordKey key);

  /**
   * Puts a record back as it was, or takes it away, and writes that into the journal.
   *
   * @throws org.claimdesk.problem.ProblemException if others hang on a record to be taken away
   */
  void restore(RecordKey key, Optional<Snapshot> was);
}
