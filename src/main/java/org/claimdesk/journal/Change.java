package org.claimdesk.journal;

import java.util.Optional;

/**
 * What one entry did to one record.
 *
 * @param before the record as it was; empty for one that is new
 * @param after the record as it became; empty for one that was taken away
 */
public record Change(RecordKey key, Optional<Snapshot> before, Optional<Snapshot> after) {}
