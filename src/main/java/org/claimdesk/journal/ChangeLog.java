package org.claimdesk.journal;

import java.util.Optional;

/** Takes down each change to a record while a step is made. */
public interface ChangeLog {

  /** A record was changed or taken away; {@code before} is what it was. */
  void changed(RecordKey key, Optional<Snapshot> before, Optional<Snapshot> after);

  /** A new record was written; only its key is taken down, the record itself is there to read. */
  void added(RecordKey key);
}
